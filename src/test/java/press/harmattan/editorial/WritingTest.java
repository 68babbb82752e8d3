package press.harmattan.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Begin, write on, publish. */
@QuarkusTest
class WritingTest {
    private static final Desk AMINA = new Desk(Role.author, "amina");
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");

    @Inject Given given;

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    @Test
    void a_draft_is_its_authors_and_not_the_readers() {
        Response created = AMINA.create(article("Récolte du mil"));
        assertEquals(201, created.statusCode(), created::asString);
        JsonPath draft = created.jsonPath();
        String id = draft.getString("id");
        assertEquals("amina", draft.getString("owner"));
        assertEquals("récolte-du-mil", draft.getString("slug"));
        assertEquals("draft", draft.getString("stage"));
        assertEquals(0, draft.getInt("revision"));
        assertNull(draft.getString("url"));
        assertEquals(List.of("edit", "delete", "submit", "translate"), draft.getList("moves"));
        assertEquals("\"0\"", created.header("ETag"));
        assertEquals("private, no-store", created.header("Cache-Control"));
        assertEquals(true, created.header("Location").endsWith(Desk.PATH + "/" + id));
        assertEquals(draft.getMap(""), AMINA.read(id).getMap(""));
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
    }

    @Test
    void readers_see_what_was_published_and_not_what_is_written_on() {
        String id = AMINA.begin(article("Récolte du mil"));
        AMINA.moved(id, "submit");
        JsonPath published = OUMAR.moved(id, "publish");
        assertEquals("published", published.getString("stage"));
        assertEquals(1, published.getInt("revision"));
        assertEquals(2, published.getInt("version"));
        assertEquals(false, published.getBoolean("ahead"));

        Response edited = OUMAR.edit(id, article("Récolte du sorgho"));
        assertEquals(200, edited.statusCode(), edited::asString);
        assertEquals(true, edited.jsonPath().getBoolean("ahead"));
        assertEquals("Récolte du mil", Api.read("/v1/articles/" + id).getString("title"));

        OUMAR.moved(id, "publish");
        JsonPath seen = Api.read("/v1/articles/" + id);
        assertEquals("Récolte du sorgho", seen.getString("title"));
        assertEquals(2, seen.getInt("revision"));
        assertEquals(List.of(), seen.getList("corrections"));
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        String id = AMINA.begin(article("Récolte du mil"));
        String tag = Desk.tag(id);
        assertEquals(200, AMINA.edit(id, article("Récolte du sorgho")).statusCode());
        String path = Desk.PATH + "/" + id;
        assertEquals(
                412,
                AMINA.request()
                        .header("If-Match", tag)
                        .body(article("Récolte du riz"))
                        .put(path)
                        .statusCode());
        assertEquals(428, AMINA.request().body(article("Riz")).put(path).statusCode());
        assertEquals("Récolte du sorgho", AMINA.read(id).getString("title"));
    }

    @Test
    void a_wrong_field_is_told_with_all_others() {
        Map<String, Object> wrong = article(" \u200b ", "slug", "Not A Slug");
        wrong.put("lang", "xx");
        wrong.put("tags", List.of("nothing"));
        wrong.put("kicker", "a\u202eb");
        Response refused = AMINA.create(wrong);
        assertEquals(422, refused.statusCode(), refused::asString);
        assertEquals(
                List.of("/lang", "/title", "/kicker", "/tags/0", "/slug"),
                refused.jsonPath().getList("errors.name"));
    }

    @Test
    void of_all_that_is_in_the_way_the_first_is_told() {
        String nobody = Desk.PATH + "/01a110f6-8da0-7cbb-95e8-db14cddfa1fc";
        String id = AMINA.begin(article("Récolte du mil"));
        String path = Desk.PATH + "/" + id;
        Map<String, Object> wrong = article("Titre", "lang", "xx");
        Desk moussa = new Desk(Role.author, "moussa");

        assertEquals(
                401,
                Api.request().contentType("application/json").body(wrong).put(path).statusCode());
        assertEquals(403, AMINA.request().body(Map.of()).post(nobody + "/publish").statusCode());
        assertEquals(404, AMINA.request().body(wrong).put(nobody).statusCode());
        assertEquals(403, moussa.request().body(wrong).put(path).statusCode());
        assertEquals(428, AMINA.request().body(wrong).put(path).statusCode());
        assertEquals(
                412,
                AMINA.request().header("If-Match", "\"7\"").body(wrong).put(path).statusCode());
        AMINA.moved(id, "submit");
        assertEquals(409, AMINA.edit(id, wrong).statusCode());
        assertEquals(422, OUMAR.edit(id, wrong).statusCode());
        assertEquals(200, OUMAR.edit(id, article("Titre")).statusCode());
    }

    @Test
    void a_creating_request_that_comes_twice_creates_once() {
        String first = once("a", "Mil");
        assertEquals(first, once("a", "Mil"));
        assertEquals(
                1, Api.as(Role.editor, "oumar").get(Desk.PATH).jsonPath().getList("data").size());
        String source = OUMAR.begin(article("Riz"));
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    201,
                    OUMAR.request()
                            .header("Idempotency-Key", "b")
                            .body(Map.of("lang", "ar"))
                            .post(Desk.PATH + "/" + source + "/translate")
                            .statusCode());
        }
    }

    private static String once(String key, String title) {
        Response created =
                AMINA.request().header("Idempotency-Key", key).body(article(title)).post(Desk.PATH);
        assertEquals(201, created.statusCode(), created::asString);
        return created.asString() + created.header("ETag") + created.header("Location");
    }
}
