package press.harmattan.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;
import static press.harmattan.taxonomy.KeepingTest.input;
import static press.harmattan.taxonomy.KeepingTest.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;

/** What cannot be is refused with everything that is wrong, and changes nothing. */
@QuarkusTest
class FaultsTest {
    @Inject Given given;
    @Inject Editor editor;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void every_fault_is_named_at_once() {
        given.region("taken").code("XX-1").save();
        Map<String, Object> input =
                input("regions", "tlh", "Qo'noS", "aliases", List.of("good", " ", "a\u202Eb"));
        input.put("slug", "taken");
        input.put("parent", "nowhere");
        input.put("code", "XX-1");
        input.put("wikidata", "Q912");
        Response answer = editor.create("regions", input);
        assertEquals(
                Set.of(
                        "/names/tlh",
                        "/aliases/1",
                        "/aliases/2",
                        "/slug",
                        "/parent",
                        "/code",
                        "/wikidata"),
                Set.copyOf(refused(answer)));
        assertEquals(List.of("ar", "fr", "en"), answer.jsonPath().getList("errors[0].allowed"));
    }

    @ParameterizedTest
    @CsvSource({
        "sections,Marché!",
        "regions,MARKET",
        "tags,a--b",
        "authors,-a",
        "tags,related",
        "tags,a b"
    })
    void a_slug_that_is_none_is_refused_with_one_that_is(String kinds, String slug) {
        Response answer = editor.create(kinds, input(kinds, "fr", "Marché", "slug", slug));
        assertEquals(List.of("/slug"), refused(answer));
        assertTrue(answer.jsonPath().getString("errors[0].detail").contains("; try "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "regions", "tags", "authors"})
    void a_name_is_needed_and_a_slug_where_the_name_makes_none(String kinds) {
        Map<String, Object> nameless = input(kinds, "fr", "x", "names", Map.of());
        assertEquals(List.of("/names"), refused(editor.create(kinds, nameless)));
        assertEquals(List.of("/names/fr"), refused(editor.create(kinds, input(kinds, "fr", " "))));
        assertEquals(List.of("/slug"), refused(editor.create(kinds, input(kinds, "fr", "!?"))));
        assertEquals(
                201, editor.create(kinds, input(kinds, "fr", "!?", "slug", "quoi")).statusCode());
    }

    @Test
    void a_language_that_the_newsroom_left_may_stay_but_not_come() {
        given.tag("rain").named("ha", "Ruwa").named("en", "Rain").save();
        Map<String, Object> kept = editor.whole("tags", "rain");
        assertEquals(200, editor.edit("tags", "rain", kept).statusCode());
        kept.put("names", Map.of("ha", "Ruwan sama", "en", "Rain", "wo", "Taw"));
        assertEquals(List.of("/names/wo"), refused(editor.edit("tags", "rain", kept)));
    }

    @Test
    void text_is_stored_as_text_is_stored_here() {
        Response made = editor.create("tags", input("tags", "fr", "  Re\u0301colte\t d'hiver "));
        assertEquals("Récolte d'hiver", made.jsonPath().getString("names.fr"));
    }

    @Test
    void two_sections_cannot_stand_below_each_other() {
        given.section("a").save();
        given.section("b").below("a").save();
        given.section("c").below("b").save();
        for (String below : List.of("a", "b", "c")) {
            Response answer =
                    editor.edit("sections", "a", editor.whole("sections", "a", "parent", below));
            assertEquals(List.of("/parent"), refused(answer));
            assertTrue(answer.jsonPath().getString("detail").contains("below"));
        }
        assertEquals(List.of("a", "b"), read("/v1/sections/c").getList("path.slug"));
    }

    @Test
    void an_author_has_a_profile_that_is_safe() {
        Map<String, Object> input =
                input(
                        "authors",
                        "ar",
                        "كاتبة مثال",
                        "roles",
                        Map.of("fr", "Reporter"),
                        "bios",
                        Map.of("fr", "<p>Écrit sur les <em>marchés</em>.</p>"));
        input.put("links", List.of(Map.of("label", "Site", "url", "https://author.example/")));
        input.put("portrait", Map.of("url", "https://author.example/a.jpg", "alt", "Un portrait"));
        input.put("pseudonym", true);
        Response made = editor.create("authors", input);
        assertEquals(201, made.statusCode(), made::asString);
        var author = read("/v1/authors/" + made.jsonPath().getString("slug"), "lang", "fr");
        assertEquals("<p>Écrit sur les <em>marchés</em>.</p>", author.getString("bioHtml"));
        assertEquals("Reporter", author.getString("role"));
        assertEquals("Un portrait", author.getString("portrait.alt"));
        assertEquals(List.of("https://author.example/"), author.getList("links.url"));
        assertEquals(true, author.getBoolean("pseudonym"));

        input.put("bios", Map.of("fr", "<p onclick=\"x()\">A</p><script>x()</script>"));
        input.put("links", List.of(Map.of("label", "Site", "url", "javascript:x()")));
        input.put(
                "portrait",
                Map.of(
                        "url",
                        "//author.example/a.jpg",
                        "renditions",
                        List.of(Map.of("url", "data:image/png,x"))));
        assertEquals(
                Set.of("/bios/fr", "/links/0/url", "/portrait/url", "/portrait/renditions/0/url"),
                Set.copyOf(refused(editor.create("authors", input))));
    }

    @Test
    void a_bio_is_taken_whole_or_not_at_all() {
        for (String bio :
                List.of(
                        "<p style=\"x\">A</p>",
                        "<p><code>A</code></p>",
                        "<p>A<!-- b --></p>",
                        "<h1>A</h1>",
                        "<p><a href=\"/a\">A</a></p>")) {
            Map<String, Object> input = input("authors", "fr", "Moussa");
            input.put("bios", Map.of("fr", bio));
            assertEquals(List.of("/bios/fr"), refused(editor.create("authors", input)), bio);
        }
    }

    @Test
    void places_are_on_the_map() {
        Map<String, Object> input = input("regions", "ar", "حي", "parent", "ML-5");
        input.put("centroid", Map.of("latitude", 14.5, "longitude", -4.25));
        assertEquals(201, editor.create("regions", input).statusCode());
        assertEquals(-4.25f, read("/v1/regions/حي").getFloat("centroid.longitude"));
        assertEquals("mopti", editor.read("regions", "حي").jsonPath().getString("parent"));
        input.put("centroid", Map.of("latitude", 91, "longitude", -4.25));
        assertEquals(400, editor.create("regions", input).statusCode());
        input.put("centroid", Map.of("latitude", 14.5));
        assertEquals(400, editor.create("regions", input).statusCode());
    }

    @Test
    void a_new_section_is_the_last_unless_it_says_where_it_stands() {
        given.section("one").position(7).save();
        editor.create("sections", input("sections", "fr", "Deux"));
        editor.create("sections", input("sections", "fr", "Zéro", "position", 1));
        assertEquals(List.of("zéro", "one", "deux"), read("/v1/sections").getList("data.slug"));
        editor.edit("sections", "deux", editor.whole("sections", "deux", "position", null));
        assertEquals(8, read("/v1/sections/deux").getInt("position"));
    }

    @Test
    void a_section_behind_the_last_place_can_be_sent_back() {
        given.section("one").position(1_000_000).save();
        assertEquals(201, editor.create("sections", input("sections", "fr", "Deux")).statusCode());
        Map<String, Object> whole = editor.whole("sections", "deux");
        assertEquals(1_000_000, whole.get("position"));
        assertEquals(200, editor.edit("sections", "deux", whole).statusCode());
    }
}
