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
                List.of("/lang", "/slug", "/title", "/kicker", "/tags/0"),
                refused.jsonPath().getList("errors.name"));
    }
}
