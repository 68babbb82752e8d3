package press.harmattan.importer.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.harmattan.http.UrlKey;
import press.harmattan.importer.wxr.WxrThing;

/**
 * What a file says before its items. It is as large as a site's vocabulary, not as its articles.
 */
final class Header {
    private WxrThing.Site site;
    private final Map<String, WxrThing.Author> authors = new LinkedHashMap<>();
    private final Map<String, WxrThing.Category> categories = new LinkedHashMap<>();
    private final List<WxrThing.Tag> tags = new ArrayList<>();

    void take(WxrThing thing) {
        if (thing instanceof WxrThing.Site found) {
            site = found;
        } else if (thing instanceof WxrThing.Author author) {
            authors.put(author.login(), author);
        } else if (thing instanceof WxrThing.Category category) {
            categories.put(category.nicename(), category);
        } else if (thing instanceof WxrThing.Tag tag) {
            tags.add(tag);
        }
    }

    WxrThing.Site site() {
        return site;
    }

    /** What tells this site's things from those of another that is imported too. */
    String source() {
        String base = site.blogUrl().isEmpty() ? site.link() : site.blogUrl();
        return UrlKey.of(base).orElse(base.isEmpty() ? "wordpress" : base);
    }

    Map<String, WxrThing.Author> authors() {
        return authors;
    }

    Map<String, WxrThing.Category> categories() {
        return categories;
    }

    List<WxrThing.Tag> tags() {
        return tags;
    }

    /** How many categories are above one. */
    int depth(String nicename) {
        int depth = 0;
        WxrThing.Category category = categories.get(nicename);
        while (category != null && depth < categories.size()) {
            category = categories.get(category.parentNicename());
            depth += category == null ? 0 : 1;
        }
        return depth;
    }
}
