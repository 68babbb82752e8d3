package press.harmattan.sitemap;

import java.time.Instant;
import java.util.UUID;
import press.harmattan.http.PublicUrls;

/** An article that search engines are told of. */
record SitemapEntry(
        UUID id,
        UUID story,
        String lang,
        String slug,
        String title,
        Instant publishedAt,
        Instant updatedAt) {

    String url(PublicUrls urls) {
        return urls.article(id, slug, lang, publishedAt);
    }
}
