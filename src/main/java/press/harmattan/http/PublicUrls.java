package press.harmattan.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where things are read by people: the frontend's pages, from the configured templates. */
@ApplicationScoped
public class PublicUrls {
    private final UrlConfig config;

    PublicUrls(UrlConfig config) {
        this.config = config;
    }

    /** The page of an article; the API's own {@code .html} when there is no frontend. */
    public String article(UUID id, String slug, String lang, Instant publishedAt) {
        return config.article()
                .map(template -> dated(fill(template, id, slug, lang), publishedAt))
                .orElseGet(() -> config.api() + "/v1/articles/" + segment(slug) + ".html");
    }

    /** The page of an author, null when there is none. */
    public String author(UUID id, String slug, String lang) {
        return page(config.author(), id, slug, lang);
    }

    /** The page of a tag, null when there is none. */
    public String tag(UUID id, String slug, String lang) {
        return page(config.tag(), id, slug, lang);
    }

    /** The page of a region, null when there is none. */
    public String region(UUID id, String slug, String lang) {
        return page(config.region(), id, slug, lang);
    }

    /** The page of a section, null when there is none. */
    public String section(UUID id, String slug, String lang) {
        return page(config.section(), id, slug, lang);
    }

    /** A word as one segment of a path, percent-encoded. */
    public static String segment(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String page(Optional<String> template, UUID id, String slug, String lang) {
        return template.map(some -> fill(some, id, slug, lang)).orElse(null);
    }

    private static String fill(String template, UUID id, String slug, String lang) {
        return template.replace("{id}", id.toString())
                .replace("{slug}", segment(slug))
                .replace("{lang}", lang);
    }

    private static String dated(String url, Instant instant) {
        ZonedDateTime day = instant.atZone(ZoneOffset.UTC);
        return url.replace("{yyyy}", digits(day.getYear(), 4))
                .replace("{mm}", digits(day.getMonthValue(), 2))
                .replace("{dd}", digits(day.getDayOfMonth(), 2));
    }

    private static String digits(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
