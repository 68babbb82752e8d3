package press.harmattan.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example/{lang}/{yyyy}/{mm}/{dd}/{slug}, https://news.example/ar/2026/09/01/%D9%85%D8%B7%D8%B1",
        "https://news.example/{lang}/{slug}, http://www.NEWS.example:443/ar/مطر/?utm_source=mail#part",
        "https://news.example/{slug}/, //news.example/مطر?fbclid=x",
        "https://{lang}.news.example/{slug}, https://ar.news.example/مطر",
        "https://news.example/{slug}.html, https://news.example/مطر.html",
        "https://news.example/a?lang={lang}&a={slug}, https://news.example/a?a=مطر&gclid=1&lang=ar",
        "http://localhost:3000/a/{slug}, https://localhost:3000/a/مطر",
        "https://news.example/{slug}, https://api.example/v1/articles/مطر/"
    })
    void every_spelling_of_an_articles_page_leads_to_it(String template, String url) {
        assertEquals(Optional.of("مطر"), at(template, url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/ar/مطر",
                "https://news.example/مطر",
                "https://news.example/ar/مطر/comments",
                "https://news.example/ar/مطر?p=2",
                "https://news.example:8443/ar/مطر",
                "https://api.example/v1/tags/مطر"
            })
    void another_page_is_no_articles(String url) {
        assertEquals(Optional.empty(), at("https://news.example/{lang}/{slug}", url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/#/{slug}",
                "https://news.example/?utm_id={slug}",
                "https://[::1]/{slug}"
            })
    void a_template_whose_word_is_in_no_key_finds_nothing_and_harms_nothing(String template) {
        assertEquals(Optional.empty(), at(template, "https://news.example/مطر"));
    }

    @Test
    void the_front_page_is_where_it_was_said_else_the_first_of_the_host_of_articles() {
        String article = "https://news.example:8443/{lang}/{slug}";
        assertEquals(
                Optional.of("https://front.example/ar"),
                urls(Map.of(
                                "harmattan.url.article",
                                article,
                                "harmattan.url.site",
                                "https://front.example/{lang}"))
                        .site("ar"));
        assertEquals(
                Optional.of("https://news.example:8443/"),
                urls(Map.of("harmattan.url.article", article)).site("ar"));
        assertEquals(Optional.empty(), urls(Map.of()).site("ar"));
    }

    @Test
    void a_template_in_any_script_makes_addresses_of_ascii() {
        PublicUrls urls =
                urls(
                        Map.of(
                                "harmattan.url.article", "https://news.example/أ/{slug}?é={lang}",
                                "harmattan.url.site", "https://news.example/{lang}/أ"));
        assertEquals(
                "https://news.example/%D8%A3/a?%C3%A9=ar",
                urls.article(UUID.randomUUID(), "a", "ar", Instant.EPOCH));
        assertEquals(Optional.of("https://news.example/ar/%D8%A3"), urls.site("ar"));
    }

    private static Optional<String> at(String template, String url) {
        return urls(Map.of(
                        "harmattan.url.article",
                        template,
                        "harmattan.url.api",
                        "https://api.example"))
                .articleAt(UrlKey.of(url).orElseThrow());
    }

    private static PublicUrls urls(Map<String, String> settings) {
        return new PublicUrls(
                new SmallRyeConfigBuilder()
                        .addDefaultInterceptors()
                        .withMapping(UrlConfig.class)
                        .withDefaultValues(settings)
                        .build()
                        .getConfigMapping(UrlConfig.class));
    }
}
