package press.harmattan.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
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

    private static Optional<String> at(String template, String url) {
        UrlConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(UrlConfig.class)
                        .withDefaultValues(
                                Map.of(
                                        "harmattan.url.article",
                                        template,
                                        "harmattan.url.api",
                                        "https://api.example"))
                        .build()
                        .getConfigMapping(UrlConfig.class);
        return new PublicUrls(config).articleAt(UrlKey.of(url).orElseThrow());
    }
}
