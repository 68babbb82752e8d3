package press.harmattan.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** What a newsroom may send, and how it is told what it may not. */
@QuarkusTest
class InputTest {
    private static final Desk AMINA = new Desk(Role.author, "amina");

    @Inject Given given;

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    @Test
    void terms_are_named_by_slug_code_alias_name_or_id_and_keep_their_order() {
        given.section("economy").save();
        given.tag("water").save();
        String harvest = given.tag("harvest").save().id().toString();
        given.author("amina-tirsa").save();
        Map<String, Object> named = article("Titre", "section", "economy");
        named.put("tags", List.of(harvest, "water"));
        named.put("regions", List.of("ML-5", "niger"));
        named.put("authors", List.of("amina-tirsa"));
        JsonPath draft = AMINA.create(named).jsonPath();
        assertEquals("economy", draft.getString("section.slug"));
        assertEquals(List.of("harvest", "water"), draft.getList("tags.slug"));
        assertEquals(List.of("mopti", "niger"), draft.getList("regions.slug"));
        assertEquals(List.of("amina-tirsa"), draft.getList("authors.slug"));

        named.put("tags", List.of("water", "nothing", harvest, "water"));
        named.put("section", "elsewhere");
        assertEquals(List.of("/section", "/tags/1", "/tags/3"), refused(422, named));
    }

    @Test
    void a_picture_sources_and_rights_come_back_as_they_were_sent() {
        Map<String, Object> image = new HashMap<>();
        image.put("url", "https://images.example/a.jpg");
        image.put("alt", "Un champ");
        image.put("width", 1600);
        image.put("focalPoint", Map.of("x", 0.5, "y", 0.25));
        image.put(
                "renditions", List.of(Map.of("url", "https://images.example/s.jpg", "width", 400)));
        Map<String, Object> whole = article("Titre", "image", image);
        whole.put("sources", List.of(Map.of("label", "Rapport", "kind", "document")));
        whole.put("rights", Map.of("holder", "Agence", "expiresAt", "2030-01-01T00:00:00Z"));
        whole.put("access", "registered");
        JsonPath draft = AMINA.create(whole).jsonPath();
        assertEquals(400, draft.getInt("image.renditions[0].width"));
        assertEquals(0.25f, draft.getFloat("image.focalPoint.y"));
        assertEquals("Rapport", draft.getString("sources[0].label"));
        assertEquals("2030-01-01T00:00:00Z", draft.getString("rights.expiresAt"));
        assertEquals("registered", draft.getString("access"));

        image.put("url", "javascript:alert(1)");
        whole.put("rights", Map.of("licence", "ftp://a.example"));
        whole.put("sources", List.of(Map.of("label", "a\u202eb", "kind", "agency", "url", "x")));
        assertEquals(
                List.of("/image/url", "/sources/0/label", "/sources/0/url", "/rights/licence"),
                refused(422, whole));
    }

    @Test
    void markdown_becomes_html_with_tables_and_html_in_it_is_sanitised() {
        JsonPath draft =
                AMINA.create(
                                article(
                                        "Titre",
                                        "body",
                                        Map.of(
                                                "markdown",
                                                "## Prix\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n"
                                                        + "<bdi lang=\"fr\">N'Djamena</bdi>"
                                                        + "<script>x</script>")))
                        .jsonPath();
        String html = draft.getString("body.html");
        assertTrue(html.startsWith("<h2 id=\"prix\">Prix</h2><table>"), html);
        assertTrue(html.contains("<td><strong>2</strong></td>"), html);
        assertTrue(html.contains("<bdi lang=\"fr\""), html);
        assertTrue(draft.getString("body.markdown").contains("| 1 | **2** |"));
        assertEquals(List.of("/body/markdown"), draft.getList("warnings.pointer"));
    }

    @ParameterizedTest
    @CsvSource({
        "موسم الحصاد, مَوْسِم ٱلحصاد, موسم-الحصاد, موسم-ٱلحصاد",
        "Été, E\u0301te\u0301, été, été-2",
        "Récolte, ＲÉＣＯＬＴＥ, récolte, récolte-2",
        "articles, Articles!, articles-1, articles-1-2",
        "🙂, ☀️, article, article-2"
    })
    void titles_that_look_alike_have_slugs_of_their_own(
            String one, String other, String slug, String otherSlug) {
        assertEquals(slug, AMINA.create(article(one)).jsonPath().getString("slug"));
        assertEquals(otherSlug, AMINA.create(article(other)).jsonPath().getString("slug"));
        assertEquals(List.of("/slug"), refused(422, article("Titre", "slug", slug)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ete\u0301", "ÉTÉ", "a b", "a/b", "a\u202eb", "articles", "-a", "a_b", "."})
    void a_slug_is_taken_as_it_is_or_not_at_all(String slug) {
        assertEquals(List.of("/slug"), refused(422, article("Titre", "slug", slug)));
    }

    @Test
    void a_slug_that_cannot_be_is_told_why_and_which_could() {
        String longest = "é".repeat(96);
        assertEquals(201, AMINA.create(article("Titre", "slug", longest)).statusCode());
        assertEquals(
                "has 97 characters, and may have 96; try \"" + longest + "\"",
                told(article("Titre", "slug", longest + "é")));
        assertEquals(
                "is a word of the API's own paths; try \"feed-1\"",
                told(article("Titre", "slug", "feed")));
        assertEquals(
                "must be letters and digits in lower case, joined by hyphens; try \"le-mil\"",
                told(article("Titre", "slug", "Le mil")));
        assertEquals(
                "\"" + longest + "\" is or was another article's",
                told(article("Titre", "slug", longest)));
    }

    @Test
    void a_slug_that_an_article_brought_along_may_be_sent_back() {
        String id = given.published("Rain_2019").lang("fr").save().id().toString();
        Desk oumar = new Desk(Role.editor, "oumar");
        assertEquals(200, oumar.edit(id, article("Titre", "slug", "Rain_2019")).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "title, 1001",
        "kicker, 501",
        "summary, 5001",
        "lang, 36",
        "slug, 201",
        "section, 201"
    })
    void a_text_that_is_too_long_is_refused(String field, int length) {
        refused(400, article("Titre", field, "a".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "kicker", "lang", "tags", "body", "image", "access", "slug"})
    void a_value_of_another_type_is_refused(String field) {
        for (Object wrong : List.of(1, true, List.of(List.of()), Map.of("a", 1))) {
            refused(400, article("Titre", field, wrong));
        }
        refused(400, article("Titre", "unknown", "x"));
    }

    @Test
    void what_is_required_is_asked_for() {
        for (String field : List.of("lang", "title", "body")) {
            Map<String, Object> without = article("Titre");
            without.remove(field);
            refused(400, without);
        }
        assertEquals(List.of("/body"), refused(422, article("Titre", "body", Map.of())));
        assertEquals(
                List.of("/body"),
                refused(422, article("Titre", "body", Map.of("html", "a", "markdown", "b"))));
    }

    @Test
    void a_body_that_would_keep_the_machine_busy_is_refused_at_once() {
        List<Map<String, String>> heavy = new ArrayList<>();
        heavy.add(Map.of("html", "<p>a".repeat(66_000)));
        heavy.add(Map.of("html", "<b><i><u>".repeat(20_000)));
        heavy.add(Map.of("markdown", "a\n\n".repeat(66_000)));
        heavy.add(Map.of("markdown", ">".repeat(100_000) + " a"));
        heavy.add(Map.of("markdown", "- ".repeat(20_000) + "a"));
        heavy.add(Map.of("markdown", "[".repeat(50_000)));
        heavy.add(Map.of("markdown", "<".repeat(100_000)));
        heavy.add(Map.of("markdown", "<a href='".repeat(20_000)));
        heavy.add(Map.of("markdown", "> <\n".repeat(50_000)));
        heavy.add(Map.of("markdown", "![".repeat(3_000) + "a" + "](b)".repeat(3_000)));
        heavy.add(Map.of("markdown", "*a **a ".repeat(800) + "a** a* ".repeat(800)));
        heavy.add(Map.of("markdown", "*a **a ".repeat(10_000) + "a** a* ".repeat(10_000)));
        for (Map<String, String> body : heavy) {
            assertTimeout(
                    Duration.ofSeconds(60),
                    () -> assertEquals(1, refused(422, article("Titre", "body", body)).size()));
        }
    }

    @Test
    void a_body_that_only_looks_heavy_is_taken_in_time() {
        List<String> heavy =
                List.of(
                        "a ".repeat(200_000),
                        "`a".repeat(4_000),
                        "&lt;".repeat(50_000),
                        "&".repeat(100_000),
                        "](".repeat(20_000),
                        "**a** _b_ ".repeat(800));
        for (String markdown : heavy) {
            Response taken =
                    assertTimeout(
                            Duration.ofSeconds(60),
                            () ->
                                    AMINA.create(
                                            article(
                                                    "Titre",
                                                    "body",
                                                    Map.of("markdown", markdown))));
            assertEquals(201, taken.statusCode(), taken::asString);
        }
    }

    @Test
    void what_nobody_sees_is_taken_out_of_a_line_and_said() {
        JsonPath draft =
                AMINA.create(article("\ufeffTitre  \n long", "kicker", " \u0007 ")).jsonPath();
        assertEquals("Titre long", draft.getString("title"));
        assertNull(draft.getString("kicker"));
        assertEquals(List.of("/title", "/kicker"), draft.getList("warnings.pointer"));
    }

    @Test
    void every_text_says_what_was_taken_out_of_it() {
        List<Map<String, String>> sources = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sources.add(Map.of("label", "Rapport\u0007", "kind", "document"));
        }
        Map<String, Object> whole = article("Titre", "sources", sources);
        whole.put("body", Map.of("html", "<p style=x>a</p><p style=y>b</p><hr>"));
        JsonPath draft = AMINA.create(whole).jsonPath();
        List<String> told = draft.getList("warnings.detail");
        assertEquals("a character that no text needs was removed", told.get(99));
        assertEquals(
                List.of("the attribute style was removed (2 times)", "<hr> was removed"),
                told.subList(100, told.size()));

        Response translated =
                AMINA.move(
                        draft.getString("id"),
                        "translate",
                        Map.of("lang", "en", "title", "Title\u0007"));
        assertEquals(201, translated.statusCode(), translated::asString);
        assertEquals(List.of("/title"), translated.jsonPath().getList("warnings.pointer"));
    }

    private static String told(Map<String, Object> article) {
        Response answer = AMINA.create(article);
        assertEquals(422, answer.statusCode(), answer::asString);
        return answer.jsonPath().getString("errors[0].detail");
    }

    private static List<String> refused(int status, Map<String, Object> article) {
        Response answer = AMINA.create(article);
        assertEquals(status, answer.statusCode(), answer::asString);
        return answer.jsonPath().getList("errors.name");
    }
}
