package press.harmattan.importer.wxr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.http.UrlKey;

/** The addresses under which a site showed an item, in the form that look-ups use. */
public final class FormerUrls {
    private static final Pattern BY_NUMBER =
            Pattern.compile("([^?]*)\\?(?:p|page_id)=([0-9]{1,18})");

    private FormerUrls() {}

    /**
     * The keys of an item, the surest first: its link, the site's {@code ?p=} form, its guid where
     * that is an address, and the link with each of its older slugs. Two items of a file can claim
     * the same key through an old slug or a guid; the first claim should hold.
     */
    public static List<String> of(WxrItem item, WxrThing.Site site) {
        Set<String> keys = new LinkedHashSet<>();
        Optional<String> link = UrlKey.of(item.link());
        link.ifPresent(keys::add);
        String base = site.blogUrl().isEmpty() ? site.link() : site.blogUrl();
        Optional<String> home = UrlKey.of(base);
        String number = item.type().equals("page") ? "page_id" : "p";
        home.map(key -> key + "?" + number + "=" + item.id()).ifPresent(keys::add);
        UrlKey.of(item.guid()).filter(guid -> !isOfAnother(guid, item, home)).ifPresent(keys::add);
        link.filter(key -> !item.slug().isEmpty() && key.endsWith("/" + item.slug()))
                .map(key -> key.substring(0, key.length() - item.slug().length()))
                .ifPresent(
                        before ->
                                item.meta().getOrDefault("_wp_old_slug", List.of()).stream()
                                        .map(String::strip)
                                        .filter(old -> !old.isEmpty())
                                        .map(old -> UrlKey.of("//" + before + old))
                                        .flatMap(Optional::stream)
                                        .forEach(keys::add));
        // A guid can be the site's front page, which no article takes over.
        keys.removeIf(
                key -> !key.contains("/") && !key.contains("?") || home.equals(Optional.of(key)));
        return List.copyOf(keys);
    }

    /** A site that was moved keeps guids with numbers that now belong to other items. */
    private static boolean isOfAnother(String guid, WxrItem item, Optional<String> home) {
        Matcher numbered = BY_NUMBER.matcher(guid);
        return numbered.matches()
                && home.equals(Optional.of(numbered.group(1)))
                && !numbered.group(2).equals(String.valueOf(item.id()));
    }
}
