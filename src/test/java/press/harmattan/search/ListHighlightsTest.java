package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.published.Access;

/** Where the words stand in what they find. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListHighlightsTest {
    @Inject Given given;

    @BeforeAll
    void articles_in_three_languages() {
        given.nothing();
        given.published("harvest")
                .title("The millet <b>harvest</b>")
                .summary("Millet & rice, early.")
                .body("<p>Nothing here.</p><p>The fields of <em>millet</em> were ripe.</p>")
                .save();
        given.published("حصاد")
                .lang("ar")
                .title("موسم الحصاد في مَرَّاكُش")
                .body("<p>بدأ الناس بالحصاد.</p>")
                .save();
        given.published("récolte")
                .lang("fr")
                .title("La récolte")
                .summary("Les récoltes sont tôt.")
                .access(Access.registered)
                .body("<p>La récolte, encore.</p>")
                .save();
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=headline", "view=card", "view=full", "fields=title"})
    void they_are_told_in_every_view_when_they_are_asked_for(String form) {
        String name = form.substring(0, form.indexOf('='));
        String value = form.substring(form.indexOf('=') + 1);
        JsonPath marked = read("/v1/articles", "q", "millet", "highlight", "true", name, value);
        assertEquals(
                Set.of("title", "summary", "body"), marked.getMap("data[0].highlights").keySet());
        JsonPath plain = read("/v1/articles", "q", "millet", name, value);
        assertFalse(plain.getMap("data[0]").containsKey("highlights"));
        assertFalse(
                read("/v1/articles", "q", "millet", "highlight", "false", name, value)
                        .getMap("data[0]")
                        .containsKey("highlights"));
    }

    @Test
    void words_are_marked_in_the_text_as_it_is_and_nothing_else_is_markup() {
        JsonPath found = read("/v1/articles", "q", "millets", "highlight", "true");
        assertEquals(
                "The <mark>millet</mark> &lt;b&gt;harvest&lt;/b&gt;",
                found.getString("data[0].highlights.title"));
        assertEquals(
                "<mark>Millet</mark> &amp; rice, early.",
                found.getString("data[0].highlights.summary"));
        assertEquals(1, found.getList("data[0].highlights.body").size());
        String passage = found.getString("data[0].highlights.body[0]");
        assertTrue(passage.contains("fields of <mark>millet</mark> were"), passage);
        assertFalse(passage.contains("<em>"));
    }

    @Test
    void arabic_is_marked_with_its_signs_and_what_is_joined_to_it() {
        JsonPath found = read("/v1/articles", "q", "مراكش حصاد", "highlight", "true");
        assertEquals(
                "موسم <mark>الحصاد</mark> في <mark>مَرَّاكُش</mark>",
                found.getString("data[0].highlights.title"));
        assertNull(found.get("data[0].highlights.summary"));
        assertEquals(1, found.getList("data[0].highlights.body").size());
    }

    @Test
    void half_a_word_where_the_looking_ends_is_not_marked() {
        String looked = "pluie ".repeat(100_000 / "pluie ".length());
        String half = "marche";
        String before = looked.substring(0, 100_000 - half.length() - 1).strip();
        String gap = " ".repeat(100_000 - half.length() - before.length());
        given.published("marchepied")
                .lang("fr")
                .title("Un marché")
                .body("<pre>" + before + gap + half + "pied</pre>")
                .save();
        JsonPath found = read("/v1/articles", "q", "marche", "highlight", "true");
        assertEquals("Un <mark>marché</mark>", found.getString("data[0].highlights.title"));
        assertEquals(List.of(), found.getList("data[0].highlights.body"));
    }

    @Test
    void a_withheld_body_is_not_marked() {
        JsonPath found = read("/v1/articles", "q", "récoltes", "highlight", "true");
        assertEquals("La <mark>récolte</mark>", found.getString("data[0].highlights.title"));
        assertEquals(List.of(), found.getList("data[0].highlights.body"));
    }

    @Test
    void they_are_no_field_of_their_own() {
        assertEquals(
                List.of("fields"), refused("/v1/articles", "q", "millet", "fields", "highlights"));
    }
}
