package press.harmattan.importer.wxr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.harmattan.http.UrlKey;

/** The addresses under which a site showed an item, in the form that look-ups use. */
public final class FormerUrls {
    private FormerUrls() {}

    /**
     * The keys of an item, the surest first: its link, its guid where that is an address, the
     * site's {@code ?p=} form, and the link with each of its older slugs. Two items of a file can
     * claim the same key only through an old slug or a guid; the first claim should hold.
     */
    public static List<String> of(WxrItem item, WxrThing.Site site) {
        Set<String> keys = new LinkedHashSet<>();
        UrlKey.of(item.link()).ifPresent(keys::add);
        UrlKey.of(item.guid()).ifPresent(keys::add);
        String base = site.blogUrl().isEmpty() ? site.link() : site.blogUrl();
        String number = item.type().equals("page") ? "page_id" : "p";
        UrlKey.of(base.replaceFirst("/*$", "/") + "?" + number + "=" + item.id())
                .ifPresent(keys::add);
        UrlKey.of(item.link())
                .filter(link -> !link.contains("?") && !item.slug().isEmpty())
                .filter(link -> link.endsWith("/" + item.slug()))
                .ifPresent(
                        link -> {
                            String before = link.substring(0, link.length() - item.slug().length());
                            for (String old : item.meta().getOrDefault("_wp_old_slug", List.of())) {
                                if (!old.isBlank()) {
                                    UrlKey.of("//" + before + old.strip()).ifPresent(keys::add);
                                }
                            }
                        });
        return List.copyOf(keys);
    }
}
