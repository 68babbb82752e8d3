package press.harmattan.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.database.HomeDatabase;
import press.harmattan.draft.Agenda;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** What readers get of what the newsroom does. */
@QuarkusTest
class PublishingTest {
    private static final Desk AMINA = new Desk(Role.author, "amina");
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");
    private static final String LATER = "2099-01-01T06:00:00Z";

    @Inject Given given;
    @Inject Agenda agenda;
    @Inject DataSource database;

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    @Test
    void a_correction_shows_the_working_copy_and_says_why() {
        String id = published("Récolte du mil");
        OUMAR.edit(id, article("Récolte du sorgho"));
        JsonPath corrected =
                OUMAR.moved(
                        id, "correct", Map.of("kind", "correction", "note", "C'était du  sorgho."));
        assertFalse(corrected.getBoolean("ahead"));
        OUMAR.moved(id, "correct", Map.of("kind", "clarification", "note", "De Mopti."));

        JsonPath seen = Api.read("/v1/articles/" + id);
        assertEquals("Récolte du sorgho", seen.getString("title"));
        assertEquals(3, seen.getInt("revision"));
        assertEquals(List.of("correction", "clarification"), seen.getList("corrections.kind"));
        assertEquals("C'était du sorgho.", seen.getString("corrections[0].note"));
        assertEquals(seen.getString("correctedAt"), seen.getString("updatedAt"));
        JsonPath listed = Api.read("/v1/corrections");
        assertEquals(List.of("clarification", "correction"), listed.getList("data.kind"));
        assertEquals(List.of(id, id), listed.getList("data.article.id"));
    }

    @Test
    void a_retraction_tells_readers_why_and_nothing_that_they_had_not_read() {
        String id = published("Récolte du mil");
        OUMAR.edit(id, article("Ce que nul ne doit lire", "slug", "secret"));
        JsonPath retracted = OUMAR.moved(id, "retract", Map.of("reason", "Rien n'est vérifié."));
        assertEquals(List.of(), retracted.getList("moves"));
        assertNull(retracted.getString("url"));

        Response gone = Api.get("/v1/articles/" + id);
        assertEquals(410, gone.statusCode());
        assertEquals("Rien n'est vérifié.", gone.jsonPath().getString("retraction.reason"));
        assertEquals("Récolte du mil", gone.jsonPath().getString("retraction.title"));
        assertEquals(410, Api.get("/v1/articles/récolte-du-mil").statusCode());
        assertEquals(404, Api.get("/v1/articles/secret").statusCode());
        JsonPath listed = Api.read("/v1/corrections");
        assertEquals(List.of("retraction"), listed.getList("data.kind"));
        assertEquals(List.of("Récolte du mil"), listed.getList("data.article.title"));
    }

    @Test
    void what_was_unpublished_is_not_found_and_comes_back_as_an_update() {
        String id = published("Récolte du mil");
        String first = Api.read("/v1/articles/" + id).getString("publishedAt");
        OUMAR.moved(id, "unpublish");
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
        OUMAR.moved(id, "publish", Map.of("at", LATER));
        JsonPath returned = OUMAR.moved(id, "return");
        assertEquals("unpublished", returned.getString("stage"));
        assertNull(returned.getString("publishAt"));
        OUMAR.moved(id, "publish", Map.of("at", "2020-01-01T00:00:00Z"));
        JsonPath seen = Api.read("/v1/articles/" + id);
        assertEquals(2, seen.getInt("revision"));
        assertEquals(first, seen.getString("publishedAt"));
    }

    @Test
    void a_changed_slug_waits_for_the_next_publication_and_leaves_its_alias() {
        String id = published("Récolte du mil");
        OUMAR.edit(id, article("Récolte du mil", "slug", "le-mil"));
        assertEquals(200, Api.get("/v1/articles/récolte-du-mil").statusCode());
        assertEquals(404, Api.get("/v1/articles/le-mil").statusCode());
        OUMAR.moved(id, "publish");
        assertEquals(200, Api.get("/v1/articles/le-mil").statusCode());
        Response moved = Api.get("/v1/articles/récolte-du-mil");
        assertEquals(308, moved.statusCode());
        assertTrue(moved.header("Location").endsWith("/v1/articles/le-mil"));

        Response taken = AMINA.create(article("Récolte du mil", "slug", "récolte-du-mil"));
        assertEquals(List.of("/slug"), taken.jsonPath().getList("errors.name"));
        assertEquals(
                "récolte-du-mil-2",
                AMINA.create(article("Récolte du mil")).jsonPath().getString("slug"));
    }

    @Test
    void the_slug_follows_the_title_until_the_article_is_public() {
        String id = AMINA.begin(article("Sans titre"));
        assertEquals("le-mil", AMINA.edit(id, article("Le mil")).jsonPath().getString("slug"));
        OUMAR.moved(id, "publish");
        assertEquals("le-mil", OUMAR.edit(id, article("Le riz")).jsonPath().getString("slug"));
    }

    @Test
    void a_translation_begins_with_what_readers_see_and_is_outdated_by_the_next_edition() {
        String id = published("Récolte du mil");
        OUMAR.edit(id, article("Pas encore public"));
        JsonPath draft =
                new Desk(Role.author, "moussa").moved(id, "translate", Map.of("lang", "ar"));
        String arabic = draft.getString("id");
        assertEquals("Récolte du mil", draft.getString("title"));
        assertEquals("<p>Le mil est rentré.</p>", draft.getString("body.html"));
        assertEquals("récolte-du-mil-2", draft.getString("slug"));
        assertEquals("rtl", draft.getString("dir"));
        assertEquals("moussa", draft.getString("owner"));
        assertEquals(id, draft.getString("translationOf"));
        assertEquals(OUMAR.read(id).getString("story"), draft.getString("story"));

        Response again = OUMAR.move(id, "translate", Map.of("lang", "ar"));
        assertEquals(409, again.statusCode());
        assertEquals("version-exists", again.jsonPath().getString("code"));
        assertEquals(arabic, again.jsonPath().getString("article"));
        assertEquals("ar", again.jsonPath().getString("lang"));
        assertNull(again.jsonPath().getList("possible"));

        OUMAR.edit(arabic, article("حصاد الدخن", "lang", "ar"));
        OUMAR.moved(arabic, "publish");
        assertEquals(List.of(false), translations(id));
        OUMAR.moved(id, "publish");
        assertEquals(List.of(true), translations(id));
        OUMAR.moved(arabic, "publish");
        assertEquals(List.of(false), translations(id));
    }

    @Test
    void a_source_is_not_thrown_away_from_under_its_translation() {
        String id = AMINA.begin(article("Récolte du mil"));
        String arabic =
                AMINA.moved(id, "translate", Map.of("lang", "ar", "title", "حصاد الدخن"))
                        .getString("id");
        Response refused = AMINA.move(id, "delete", Map.of());
        assertEquals(409, refused.statusCode());
        assertEquals("has-translations", refused.jsonPath().getString("code"));
        assertEquals(
                List.of("edit", "submit", "translate"), refused.jsonPath().getList("possible"));
        assertEquals(204, AMINA.move(arabic, "delete", Map.of()).statusCode());
        assertEquals(204, AMINA.move(id, "delete", Map.of()).statusCode());
        assertEquals(404, AMINA.request().get(Desk.PATH + "/" + id).statusCode());
    }

    @Test
    void a_story_has_one_public_article_in_a_language() {
        GivenArticle rain = given.published("rain").lang("fr").save();
        String second = given.draft("deluge").lang("fr").story(rain).save().id().toString();
        Response refused = OUMAR.move(second, "publish", Map.of());
        assertEquals(409, refused.statusCode());
        assertEquals("version-exists", refused.jsonPath().getString("code"));
        assertTrue(refused.jsonPath().getString("detail").contains(rain.id().toString()));
        assertEquals(
                List.of("edit", "delete", "submit", "schedule", "translate"),
                refused.jsonPath().getList("possible"));
        OUMAR.moved(rain.id().toString(), "unpublish");
        OUMAR.moved(second, "publish");
    }

    @Test
    void readers_need_a_body() {
        Map<String, Object> empty = article("Titre", "body", Map.of("markdown", " \n "));
        String id = AMINA.begin(empty);
        Response refused =
                OUMAR.move(
                        id, "publish", Map.of("at", LATER, "unpublishAt", "2020-01-01T00:00:00Z"));
        assertEquals(422, refused.statusCode(), refused::asString);
        assertEquals(List.of("/body", "/unpublishAt"), refused.jsonPath().getList("errors.name"));
        OUMAR.edit(id, article("Titre"));
        OUMAR.moved(id, "publish", Map.of("at", LATER));
        assertEquals(422, OUMAR.edit(id, empty).statusCode());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void without_a_body_it_happens_now(boolean typed) {
        String id = AMINA.begin(article("Titre"));
        for (String move : List.of("publish", "unpublish")) {
            RequestSpecification oumar =
                    typed ? OUMAR.request() : Api.as(Role.editor, OUMAR.name());
            Response moved =
                    oumar.header("If-Match", Desk.tag(id)).post(Desk.PATH + "/" + id + "/" + move);
            assertEquals(200, moved.statusCode(), moved::asString);
            assertEquals(move + "ed", moved.jsonPath().getString("stage"));
        }
    }

    @Test
    void a_plan_is_kept_until_it_is_dropped() {
        String id = AMINA.begin(article("Titre"));
        JsonPath planned =
                OUMAR.moved(
                        id, "publish", Map.of("at", LATER, "unpublishAt", "2099-02-01T00:00:00Z"));
        assertEquals(LATER, planned.getString("publishAt"));
        assertEquals("2099-02-01T00:00:00Z", planned.getString("unpublishAt"));
        JsonPath now = OUMAR.moved(id, "publish");
        assertNull(now.getString("publishAt"));
        assertEquals("2099-02-01T00:00:00Z", now.getString("unpublishAt"));
        Map<String, Object> none = new HashMap<>();
        none.put("unpublishAt", null);
        assertNull(OUMAR.moved(id, "publish", none).getString("unpublishAt"));
        assertEquals(
                LATER, OUMAR.moved(id, "unpublish", Map.of("at", LATER)).getString("unpublishAt"));
        assertNull(OUMAR.moved(id, "unpublish").getString("unpublishAt"));
    }

    @Test
    void what_is_due_is_published_once_and_for_whoever_planned_it() throws SQLException {
        String id = AMINA.begin(article("Titre"));
        OUMAR.moved(id, "publish", Map.of("at", LATER, "unpublishAt", "2099-02-01T00:00:00Z"));
        assertFalse(agenda.publish(UUID.fromString(id)));
        change("update article set publish_at = now() - interval '1 minute'");
        assertTrue(agenda.publish(UUID.fromString(id)));
        assertFalse(agenda.publish(UUID.fromString(id)));
        assertEquals(1, Api.read("/v1/articles/" + id).getInt("revision"));
        assertEquals(List.of("oumar"), rows("select editor from article_revision"));

        assertFalse(agenda.unpublish(UUID.fromString(id)));
        change("update article set unpublish_at = now() - interval '1 minute'");
        assertTrue(agenda.unpublish(UUID.fromString(id)));
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
        assertEquals("unpublished", OUMAR.read(id).getString("stage"));
        assertEquals(
                List.of("create", "schedule", "publish", "unpublish"),
                rows("select action from audit where subject_id = '" + id + "' order by at"));
        assertEquals(
                List.of("amina", "oumar", "oumar", "oumar"),
                rows("select actor from audit where subject_id = '" + id + "' order by at"));
    }

    @Test
    void every_change_leaves_a_line_in_the_audit_and_every_save_a_state() throws SQLException {
        String id = AMINA.begin(article("Titre"));
        AMINA.edit(id, article("Autre titre"));
        AMINA.moved(id, "submit");
        AMINA.moved(id, "return");
        OUMAR.moved(id, "publish", Map.of("at", LATER));
        OUMAR.moved(id, "publish");
        OUMAR.moved(id, "correct", Map.of("kind", "correction", "note", "Le titre."));
        OUMAR.moved(id, "unpublish", Map.of("at", LATER));
        OUMAR.moved(id, "unpublish");
        OUMAR.moved(id, "retract", Map.of("reason", "Rien n'est vérifié."));
        assertEquals(
                List.of(
                        "create:0",
                        "edit:1",
                        "submit:2",
                        "return:3",
                        "schedule:4",
                        "publish:5",
                        "correct:6",
                        "schedule-unpublish:7",
                        "unpublish:8",
                        "retract:9"),
                rows(
                        "select action || ':' || (detail ->> 'version') from audit"
                                + " where subject_id = '"
                                + id
                                + "' order by at"));
        assertEquals(
                List.of("0:amina:Titre", "1:amina:Autre titre"),
                rows(
                        "select version || ':' || editor || ':' || title from draft_revision"
                                + " order by version"));
        assertEquals(
                List.of("publication:oumar", "correction:oumar", "retraction:oumar"),
                rows("select kind || ':' || editor from article_revision order by revision"));
    }

    @Test
    void an_imported_article_is_an_editors_business() {
        GivenArticle rain = given.published("rain").by("amina").tagged("water").save();
        String id = rain.id().toString();
        assertEquals(403, AMINA.request().get(Desk.PATH + "/" + id).statusCode());
        JsonPath told = OUMAR.read(id);
        assertNull(told.getString("owner"));
        assertFalse(told.getBoolean("ahead"));
        assertNotNull(told.getString("url"));
        assertEquals(List.of("water"), told.getList("tags.slug"));
        OUMAR.moved(id, "publish");
        assertEquals(2, Api.read("/v1/articles/" + id).getInt("revision"));
    }

    private static List<Boolean> translations(String id) {
        return Api.read("/v1/articles/" + id).getList("translations.outdated");
    }

    private static String published(String title) {
        String id = AMINA.begin(article(title));
        OUMAR.moved(id, "publish");
        return id;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return HomeDatabase.rows(connection, sql);
        }
    }
}
