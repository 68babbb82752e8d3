package press.harmattan.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void a_newsroom_has_a_name_in_each_language_and_one_for_all_others() {
        Site site =
                site(
                        Map.of(
                                "harmattan.site.name", "Sand and Rain",
                                "harmattan.site.name.ar", "رمل ومطر"));
        assertEquals("رمل ومطر", site.name("ar"));
        assertEquals("رمل ومطر", site.name("ar-ML"));
        assertEquals("Sand and Rain", site.name("fr"));
        assertEquals(Optional.empty(), site.description("fr"));
    }

    @Test
    void a_newsroom_without_a_name_is_called_like_the_program() {
        assertEquals("Harmattan", site(Map.of()).name("fr"));
    }

    @Test
    void a_name_in_no_language_stops_the_start() {
        var failure =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> site(Map.of("harmattan.site.name.french-like-words", "Sable")));
        assertEquals(
                "harmattan.site.name.french-like-words: \"french-like-words\" is no language tag",
                failure.getMessage());
    }

    private static Site site(Map<String, String> settings) {
        return new Site(
                new SmallRyeConfigBuilder()
                        .addDefaultInterceptors()
                        .withMapping(SiteConfig.class)
                        .withDefaultValues(settings)
                        .build()
                        .getConfigMapping(SiteConfig.class));
    }
}
