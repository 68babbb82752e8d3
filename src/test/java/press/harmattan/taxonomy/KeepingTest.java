package press.harmattan.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.as;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.path;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** What is the same for sections, regions, tags and authors. */
@QuarkusTest
class KeepingTest {
    @Inject Given given;
    @Inject Editor editor;
    @Inject Rows rows;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "regions", "tags", "authors"})
    void one_is_created_read_changed_and_deleted(String kinds) {
        Response made = editor.create(kinds, input(kinds, "fr", "Récolte d'hiver"));
        assertEquals(201, made.statusCode(), made::asString);
        assertEquals("récolte-d-hiver", made.jsonPath().getString("slug"));
        assertEquals("\"0\"", made.header("ETag"));
        String id = made.jsonPath().getString("id");
        assertTrue(made.header("Location").endsWith("/v1/editorial/" + kinds + "/" + id));
        assertEquals(made.jsonPath().getMap("$"), editor.read(kinds, id).jsonPath().getMap("$"));
        assertEquals(
                "Récolte d'hiver",
                read("/v1/" + kinds + "/récolte-d-hiver", "lang", "fr").getString("name"));

        Map<String, Object> changed =
                editor.whole(kinds, id, "names", Map.of("fr", "Récolte", "ar", "الحصاد"));
        changed.put("slug", "الحصاد");
        Response edited = editor.edit(kinds, id, changed);
        assertEquals(200, edited.statusCode(), edited::asString);
        assertEquals("\"1\"", edited.header("ETag"));
        assertEquals(List.of("récolte-d-hiver"), edited.jsonPath().getList("formerSlugs"));
        assertEquals("الحصاد", read("/v1/" + kinds + "/الحصاد", "lang", "ar").getString("name"));
        assertEquals(308, get("/v1/" + kinds + "/récolte-d-hiver").statusCode());
        assertEquals(id, editor.read(kinds, "récolte-d-hiver").jsonPath().getString("id"));

        assertEquals(204, editor.delete(kinds, id).statusCode());
        assertEquals(404, editor.read(kinds, id).statusCode());
        assertEquals(404, get("/v1/" + kinds + "/الحصاد").statusCode());
        assertEquals(
                List.of("/slug"),
                refused(
                        editor.create(
                                kinds, input(kinds, "fr", "Autre", "slug", "récolte-d-hiver"))));
        assertEquals(
                "récolte-d-hiver-2",
                editor.create(kinds, input(kinds, "fr", "Récolte d'hiver"))
                        .jsonPath()
                        .getString("slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "regions", "tags", "authors"})
    void what_is_read_can_be_sent_back_and_changes_nothing(String kinds) {
        editor.create(kinds, input(kinds, "ar", "الحصاد", "aliases", List.of("Récolte")));
        Response same = editor.edit(kinds, "الحصاد", editor.whole(kinds, "الحصاد"));
        assertEquals(200, same.statusCode(), same::asString);
        assertEquals("\"0\"", same.header("ETag"));
        assertTrue(rows.newestAudit().startsWith("keeper create "), rows.newestAudit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "regions", "tags", "authors"})
    void only_admins_change_and_everybody_in_the_newsroom_reads(String kinds) {
        editor.create(kinds, input(kinds, "fr", "Marché"));
        String one = path("/v1/editorial/" + kinds + "/marché");
        for (Role role : List.of(Role.author, Role.editor)) {
            assertEquals(200, as(role, "someone").get(one).statusCode());
            assertEquals(200, as(role, "someone").get("/v1/editorial/" + kinds).statusCode());
            var json =
                    as(role, "someone").contentType("application/json").header("If-Match", "\"0\"");
            assertEquals(
                    403,
                    json.body(input(kinds, "fr", "B")).post("/v1/editorial/" + kinds).statusCode());
            assertEquals(403, json.body(input(kinds, "fr", "B")).put(one).statusCode());
            assertEquals(403, json.body(Map.of("into", "x")).post(one + "/merge").statusCode());
            assertEquals(
                    403, as(role, "someone").header("If-Match", "\"0\"").delete(one).statusCode());
        }
        assertEquals(401, press.harmattan.given.Api.request().get(one).statusCode());
        assertEquals(200, editor.read(kinds, "marché").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sections", "regions", "tags", "authors"})
    void a_change_has_to_know_what_it_changes(String kinds) {
        editor.create(kinds, input(kinds, "fr", "Marché"));
        String one = path("/v1/editorial/" + kinds + "/marché");
        Map<String, Object> input = editor.whole(kinds, "marché", "names", Map.of("fr", "Marchés"));
        assertEquals(428, Editor.admin().body(input).put(one).statusCode());
        assertEquals(
                428, Editor.admin().body(Map.of("into", "x")).post(one + "/merge").statusCode());
        assertEquals(428, Editor.admin().delete(one).statusCode());
        String stale = editor.tag(kinds, "marché");
        assertEquals(200, editor.edit(kinds, "marché", stale, input).statusCode());
        assertEquals(412, editor.edit(kinds, "marché", stale, input).statusCode());
        assertEquals(412, Editor.admin().header("If-Match", stale).delete(one).statusCode());
        assertEquals(200, editor.read(kinds, "marché").statusCode());
    }

    @Test
    void a_creation_that_is_sent_twice_makes_one() {
        Map<String, Object> input = input("tags", "fr", "Pluie");
        String first = keyed(input).jsonPath().getString("id");
        Response again = keyed(input);
        assertEquals(201, again.statusCode());
        assertEquals(first, again.jsonPath().getString("id"));
        assertEquals(List.of("pluie"), slugs("/v1/tags"));
    }

    @Test
    void a_list_tells_what_hangs_on_each() {
        given.section("below").below("markets").save();
        given.published("a").section("markets").save();
        given.draft("b").section("markets").save();
        var list = editor.list("sections", "total", "exact");
        assertEquals(List.of("below", "markets"), list.getList("data.slug"));
        assertEquals(2, list.getInt("page.total"));
        assertEquals(
                Map.of("articles", 2, "published", 1, "children", 1), list.getMap("data[1].usage"));
        assertEquals("markets", list.getString("data[0].parent"));
        assertEquals(
                Map.of("articles", 0, "published", 0, "children", 0), list.getMap("data[0].usage"));
        var page = editor.list("sections", "limit", 1);
        assertEquals(
                List.of("markets"),
                editor.list("sections", "limit", 1, "cursor", page.getString("page.next"))
                        .getList("data.slug"));
    }

    private static Response keyed(Map<String, Object> input) {
        return Editor.admin()
                .header("Idempotency-Key", "one-and-the-same")
                .body(input)
                .post("/v1/editorial/tags");
    }

    static List<String> refused(Response response) {
        assertEquals(422, response.statusCode(), response::asString);
        return response.jsonPath().getList("errors.name");
    }

    /** The least that a vocabulary takes, and what the case adds, name and value in turn. */
    static Map<String, Object> input(String kinds, String lang, String name, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("names", Map.of(lang, name)));
        if (kinds.equals("tags")) {
            input.put("kind", "topic");
        }
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }
}
