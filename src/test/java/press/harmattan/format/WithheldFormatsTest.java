package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import press.harmattan.given.Given;
import press.harmattan.published.Access;

@QuarkusTest
class WithheldFormatsTest {
    private static final String SECRET = "zanzibarine";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            names = {"registered", "partner"})
    void neither_the_body_nor_the_sources_are_in_any_format(Access access) {
        given.published("kept")
                .access(access)
                .summary("A summary.")
                .body("<h2>" + SECRET + "</h2><p>" + SECRET + "</p>")
                .source("Document " + SECRET, "https://" + SECRET + ".example/")
                .save();
        for (String suffix : Forms.suffixes()) {
            String answer = Forms.read("kept", suffix);
            assertFalse(answer.contains(SECRET), answer);
            assertTrue(answer.contains("A summary."), answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, ليس متاحًا للجميع", "fr, pas en accès libre", "en, not open to everybody"})
    void every_format_says_so_in_the_articles_language(String lang, String words) {
        given.published("kept").lang(lang).access(Access.partner).save();
        given.published("open").lang(lang).save();
        for (String suffix : Forms.suffixes()) {
            assertTrue(Forms.read("kept", suffix).contains(words), suffix);
            assertFalse(Forms.read("open", suffix).contains(words), suffix);
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void machines_are_told_as_well(Access access) {
        given.published("kept").access(access).save();
        boolean open = access == Access.open;
        var linked = read("/v1/articles/kept.jsonld");
        assertEquals(open, linked.getBoolean("isAccessibleForFree"));
        assertEquals(open ? "Body." : null, linked.getString("articleBody"));
        var ninjs = read("/v1/articles/kept.ninjs.json");
        assertEquals(open ? "full" : "partial", ninjs.getString("representationType"));
        assertEquals(open ? "<p>Body.</p>" : null, ninjs.getString("bodies[0].value"));
    }
}
