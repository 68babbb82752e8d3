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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things are read by people: the frontend's pages, from the configured templates. */
@ApplicationScoped
public class PublicUrls {
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#{}]+");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** Stands around a template's words: as it is, it may stand in every part of an address. */
    private static final String MARK = "0-harmattan-0";

    private static final Pattern MARKED = Pattern.compile(MARK + "([a-z]+)" + MARK);

    private final UrlConfig config;
    private final String articleTemplate;
    private final Optional<Pattern> articlePage;
    private final Optional<Pattern> articleItself;

    PublicUrls(UrlConfig config) {
        this.config = config;
        this.articleTemplate =
                config.article().orElseGet(() -> config.api() + "/v1/articles/{slug}.html");
        this.articlePage = keys(articleTemplate);
        this.articleItself = keys(config.api() + "/v1/articles/{slug}");
    }

    /**
     * The front page in a language; without its template the first page of the host where articles
     * are read; empty when there is no frontend.
     */
    public Optional<String> site(String lang) {
        return config.site()
                .map(page -> page.replace("{lang}", lang))
                .or(() -> config.article().flatMap(PublicUrls::origin))
                .map(AsciiUrl::of);
    }

    private static Optional<String> origin(String template) {
        return Optional.of(ORIGIN.matcher(template))
                .filter(Matcher::lookingAt)
                .map(host -> host.group() + "/");
    }

    /** Whether articles are read on pages of a frontend, and not on those of the API. */
    public boolean hasFrontend() {
        return config.article().isPresent();
    }

    /** A path of the API as an absolute URL. */
    public String api(String path) {
        return AsciiUrl.of(config.api() + path);
    }

    /** The page of an article; the API's own {@code .html} when there is no frontend. */
    public String article(UUID id, String slug, String lang, Instant publishedAt) {
        return AsciiUrl.of(dated(fill(articleTemplate, id, slug, lang), publishedAt));
    }

    /**
     * The id or slug of the article whose page this is by the template, or that the API answers
     * here; empty for other URLs.
     *
     * @param key the URL's {@link UrlKey}
     */
    public Optional<String> articleAt(String key) {
        return Stream.of(articlePage, articleItself)
                .flatMap(Optional::stream)
                .map(page -> page.matcher(key))
                .filter(Matcher::matches)
                .findFirst()
                .map(page -> page.group("word"));
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

    /**
     * The keys of the URLs that a template makes; empty where it makes none, as with the word
     * behind a {@code #}. What the template leaves open matches one segment; the id, else the slug,
     * is what counts.
     */
    private static Optional<Pattern> keys(String template) {
        String word = template.contains("{id}") ? "id" : "slug";
        return UrlKey.of(PLACE.matcher(template).replaceAll(MARK + "$1" + MARK))
                .filter(key -> key.contains(MARK + word + MARK))
                .map(key -> pattern(key, word));
    }

    private static Pattern pattern(String key, String word) {
        StringBuilder regex = new StringBuilder();
        Matcher place = MARKED.matcher(key);
        int from = 0;
        boolean found = false;
        while (place.find()) {
            regex.append(Pattern.quote(key.substring(from, place.start())));
            boolean counts = place.group(1).equals(word) && !found;
            regex.append(counts ? "(?<word>[^/?&.]+)" : "[^/?&]+");
            found |= counts;
            from = place.end();
        }
        return Pattern.compile(regex + Pattern.quote(key.substring(from)));
    }

    private static String page(Optional<String> template, UUID id, String slug, String lang) {
        return template.map(some -> AsciiUrl.of(fill(some, id, slug, lang))).orElse(null);
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
