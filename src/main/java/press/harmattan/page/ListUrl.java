package press.harmattan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.harmattan.http.Link;

/**
 * The one spelling of a list's URL: parameters in a fixed order, without those that say what is the
 * case anyway. Two requests that mean the same list have the same.
 */
public final class ListUrl {
    private final String path;
    private final Map<String, String> filters = new LinkedHashMap<>();
    private final Map<String, String> presentation = new LinkedHashMap<>();

    public ListUrl(String path) {
        this.path = path;
    }

    /**
     * Adds a parameter that decides which items the list has or in which order; nulls are left out.
     */
    public ListUrl filter(String name, Object value) {
        put(filters, name, value);
        return this;
    }

    /** Adds a parameter that decides only how much is told of them; nulls are left out. */
    public ListUrl presentation(String name, Object value) {
        put(presentation, name, value);
        return this;
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        String text =
                value instanceof List<?> list
                        ? list.stream().map(Object::toString).collect(Collectors.joining(","))
                        : value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            parameters.put(name, text);
        }
    }

    /** What a cursor of this list is bound to. */
    public String fingerprint() {
        return path + "?" + filters;
    }

    /** The {@code Link} header's entries for a page. */
    public List<Link> links(PageInfo page) {
        List<Link> links = new ArrayList<>();
        if (page.next() != null) {
            links.add(new Link("next", page(page.next())));
        }
        if (page.prev() != null) {
            links.add(new Link("prev", page(page.prev())));
        }
        return links;
    }

    /** The path and query of a page of the list; of the first for null. */
    public String page(String cursor) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        all.putAll(presentation);
        put(all, "cursor", cursor);
        return path + query(all);
    }

    /** The path and query of the same items in the same order under another path. */
    public String at(String otherPath) {
        return otherPath + query(filters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encode(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Commas and colons may stand in a query as they are, and read better so. */
    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
