package press.harmattan.edge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.SiteConfig;
import press.harmattan.http.UrlConfig;

class AddressCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/{lang}/{yyyy}/{mm}/{dd}/{slug}",
                "http://localhost:3000/a/{id}",
                "https://news.example/a?id={id}"
            })
    void a_template_of_known_words_is_taken(String template) {
        assertDoesNotThrow(() -> start("article", template));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article | https://news.example/{slug}/{title} | has the unknown {title}",
                "tag | https://news.example/{id}{SLUG} | has the unknown {SLUG}",
                "tag | https://news.example/{id}{} | has the unknown {}",
                "tag | https://news.example/{yyyy}/{slug} | has the unknown {yyyy}",
                "article | https://news.example/{lang}/{dd} | has neither {id} nor {slug}",
                "region | https://news.example/ | has neither {id} nor {slug}",
                "author | /authors/{slug} | is not an absolute http or https URL",
                "region | ftp://news.example/{slug} | is not an absolute http or https URL",
                "section | https://news.example/{slug}{ | is not a URL",
                "section | https://{{slug} | is not a URL",
                "api | https://api.example/ | has a slash at its end or a query",
                "site | https://news.example/{slug} | has the unknown {slug}",
                "site | news.example | is not an absolute http or https URL",
                "api | api.example | is not an absolute http or https URL"
            })
    void anything_else_stops_the_start_in_one_line(String kind, String value, String why) {
        var failure = assertThrows(ConfigurationException.class, () -> start(kind, value));
        assertEquals("harmattan.url." + kind + ": '" + value + "' " + why, failure.getMessage());
    }

    @Test
    void a_front_page_for_each_language_is_taken_and_one_for_all() {
        assertDoesNotThrow(() -> start("site", "https://news.example/{lang}/"));
        assertDoesNotThrow(() -> start("site", "https://news.example"));
    }

    @Test
    void a_logo_without_a_url_stops_the_start() {
        var failure =
                assertThrows(
                        ConfigurationException.class,
                        () -> startWith("harmattan.site.logo", "/logo.png"));
        assertEquals(
                "harmattan.site.logo: '/logo.png' is not an absolute http or https URL",
                failure.getMessage());
    }

    @Test
    void without_settings_the_program_starts() {
        assertDoesNotThrow(() -> start("api", "http://localhost:8080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://desk.example", "http://localhost:3000,http://[::1]:3000"})
    void origins_are_taken_as_browsers_write_them(String origins) {
        assertDoesNotThrow(() -> startWith("harmattan.http.editorial-origins", origins));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "desk.example",
                "https://desk.example/",
                "https://desk.example/a",
                "https://*.example",
                "https://Desk.example",
                "https://desk.example:",
                "file://desk"
            })
    void what_no_browser_sends_as_its_origin_stops_the_start(String origin) {
        var failure =
                assertThrows(
                        ConfigurationException.class,
                        () -> startWith("harmattan.http.editorial-origins", origin));
        assertEquals(
                "harmattan.http.editorial-origins: '"
                        + origin
                        + "' is not an origin such as https://desk.example.org",
                failure.getMessage());
    }

    private static void start(String kind, String value) {
        startWith("harmattan.url." + kind, value);
    }

    private static void startWith(String key, String value) {
        SmallRyeConfig config =
                new SmallRyeConfigBuilder()
                        .addDefaultInterceptors()
                        .addDiscoveredConverters()
                        .withMapping(UrlConfig.class)
                        .withMapping(SiteConfig.class)
                        .withMapping(HttpConfig.class)
                        .withDefaultValues(Map.of(key, value))
                        .build();
        new AddressCheck(
                        config.getConfigMapping(UrlConfig.class),
                        config.getConfigMapping(SiteConfig.class),
                        config.getConfigMapping(HttpConfig.class))
                .check(null);
    }
}
