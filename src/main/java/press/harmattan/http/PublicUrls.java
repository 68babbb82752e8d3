package press.harmattan.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things are read by people: the frontend's pages, from the configured templates. */
@ApplicationScoped
public class PublicUrls {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final UrlConfig config;
    private final String articleTemplate;
    private final Pattern articlePage;
    private final Pattern articleItself;

    PublicUrls(UrlConfig config) {
        this.config = config;
        this.articleTemplate =
                config.article().orElseGet(() -> config.api() + "/v1/articles/{slug}.html");
        this.articlePage = pattern(articleTemplate);
        this.articleItself = pattern(config.api() + "/v1/articles/{slug}");
    }

    /** The page of an article; the API's own {@code .html} when there is no frontend. */
    public String article(UUID id, String slug, String lang, Instant publishedAt) {
        return dated(fill(articleTemplate, id, slug, lang), publishedAt);
    }

    /**
     * The id or slug of the article whose page this is by the template, or that the API answers
     * here; empty for other URLs.
     */
    public Optional<String> articleAt(String url) {
        return Stream.of(articlePage.matcher(url), articleItself.matcher(url))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(page -> decoded(page.group("word")));
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

    /** What the template leaves open matches one segment; the id, else the slug, is what counts. */
    private static Pattern pattern(String template) {
        String word = template.contains("{id}") ? "id" : "slug";
        StringBuilder regex = new StringBuilder();
        Matcher place = PLACE.matcher(template);
        int from = 0;
        boolean found = false;
        while (place.find()) {
            regex.append(Pattern.quote(template.substring(from, place.start())));
            boolean counts = place.group(1).equals(word) && !found;
            regex.append(counts ? "(?<word>[^/?#.]+)" : "[^/?#]+");
            found |= counts;
            from = place.end();
        }
        return Pattern.compile(regex + Pattern.quote(template.substring(from)));
    }

    private static Optional<String> decoded(String segment) {
        try {
            return Optional.of(
                    URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
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
