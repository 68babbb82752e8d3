package press.harmattan.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Nothing that somebody wrote is lost, and everybody sees who changed what. */
@QuarkusTest
class RevisionsTest {
    private static final String ARTICLES = "/v1/editorial/articles/";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void every_save_and_every_publication_is_in_the_history_newest_first() {
        Response article = create("Le mil est rare", "<p>Un.</p>");
        article = edit(article, "Le mil revient", "<p>Un.</p><p>Deux.</p>");
        article = post(article, "/publish", Map.of());
        edit(article, "Le mil est là", "<p>Un.</p>");
        String id = article.path("id");
        editor().get(ARTICLES + id + "/revisions")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("data.kind", contains("edit", "publication", "edit", "edit"))
                .body("data.title[0]", equalTo("Le mil est là"))
                .body("data.editor", everyItem(is("ed")))
                .body("data.revision", contains(null, 1, null, null));
    }

    @Test
    void the_history_is_walked_with_cursors() {
        Response article = create("Pluie", "<p>Un.</p>");
        for (int i = 0; i < 4; i++) {
            article = edit(article, "Pluie " + i, "<p>Un.</p>");
        }
        String path = ARTICLES + article.path("id") + "/revisions";
        Response first = editor().get(path + "?limit=3");
        Response second = editor().get(path + "?limit=3&cursor=" + first.path("page.next"));
        assertEquals(List.of("Pluie 3", "Pluie 2", "Pluie 1"), first.path("data.title"));
        assertEquals(List.of("Pluie 0", "Pluie"), second.path("data.title"));
    }

    @Test
    void a_comparison_shows_the_words_that_were_changed() {
        Response article = create("موسم الحصاد يبدأ", "<p>الأولى.</p><p>سوق المدينة كبير.</p>");
        edit(article, "موسم الأمطار يبدأ", "<p>الأولى.</p><p>سوق القرية كبير.</p>");
        String id = article.path("id");
        String newest = newest(id);
        editor().get(ARTICLES + id + "/revisions/" + newest + "/compare")
                .then()
                .statusCode(200)
                .body("title.op", contains("equal", "delete", "insert", "equal"))
                .body("title.find { it.op == 'insert' }.text", equalTo("الأمطار"))
                .body("body.op", contains("equal", "change"))
                .body("body[1].pieces.findAll { it.op == 'delete' }.text", contains("المدينة"))
                .body("fields", contains("slug"));
    }

    @Test
    void the_first_revision_compared_with_itself_differs_in_nothing() {
        String id = create("Seul", "<p>Un.</p>").path("id");
        editor().get(ARTICLES + id + "/revisions/" + newest(id) + "/compare")
                .then()
                .statusCode(200)
                .body("title.op", contains("equal"))
                .body("body.op", contains("equal"));
    }

    @Test
    void a_restored_revision_is_the_working_copy_and_readers_see_it_when_it_is_published() {
        Response article = create("Avant", "<p>Avant.</p>");
        String id = article.path("id");
        String old = newest(id);
        article = edit(article, "Après", "<p>Après.</p>");
        article = post(article, "/publish", Map.of());
        Response restored = post(article, "/revisions/" + old + "/restore", null);
        restored.then()
                .statusCode(200)
                .body("title", equalTo("Avant"))
                .body("body.html", equalTo("<p>Avant.</p>"))
                .body("ahead", is(true));
        assertEquals("Après", Api.read("/v1/articles/" + id).getString("title"));
        post(restored, "/publish", Map.of());
        assertEquals("Avant", Api.read("/v1/articles/" + id).getString("title"));
    }

    @Test
    void what_is_scheduled_cannot_be_restored_to_nothing() {
        Response article = create("Vide", "");
        String id = article.path("id");
        String empty = newest(id);
        article = edit(article, "Plein", "<p>Un.</p>");
        article = post(article, "/publish", Map.of("at", "2999-01-01T00:00:00Z"));
        editor().header("If-Match", article.header("ETag"))
                .post(ARTICLES + id + "/revisions/" + empty + "/restore")
                .then()
                .statusCode(422)
                .body("errors.name", contains("/body"));
    }

    @Test
    void a_revision_in_another_language_is_not_restored() {
        Response article = create("Un", "<p>Un.</p>");
        String id = article.path("id");
        String french = newest(id);
        Response arabic =
                editor().contentType("application/json")
                        .header("If-Match", article.header("ETag"))
                        .body(
                                Map.of(
                                        "lang",
                                        "ar",
                                        "title",
                                        "واحد",
                                        "body",
                                        Map.of("html", "<p>واحد</p>")))
                        .put(ARTICLES + id);
        assertEquals(200, arabic.statusCode(), arabic::asString);
        editor().header("If-Match", arabic.header("ETag"))
                .post(ARTICLES + id + "/revisions/" + french + "/restore")
                .then()
                .statusCode(409)
                .body("code", equalTo("other-language"))
                .body("possible", equalTo(arabic.path("moves")));
    }

    @Test
    void restoring_needs_the_state_that_was_read() {
        Response article = create("Avant", "<p>Avant.</p>");
        String id = article.path("id");
        String path = ARTICLES + id + "/revisions/" + newest(id) + "/restore";
        edit(article, "Après", "<p>Après.</p>");
        editor().post(path).then().statusCode(428);
        editor().header("If-Match", article.header("ETag")).post(path).then().statusCode(412);
    }

    @Test
    void a_revision_is_read_whole() {
        Response article = create("Un titre", "<h2>Tête</h2><p>Texte.</p>");
        String id = article.path("id");
        editor().get(ARTICLES + id + "/revisions/" + newest(id))
                .then()
                .statusCode(200)
                .body("revision.title", equalTo("Un titre"))
                .body("html", containsString("Texte."))
                .body("markdown", containsString("## Tête"));
    }

    @Test
    void what_was_imported_has_its_published_revisions_too() {
        UUID id = given.published("flood").updated().corrected("A number was wrong.").save().id();
        editor().get(ARTICLES + id + "/revisions")
                .then()
                .body("data.kind", contains("correction", "update", "publication"))
                .body("data.note[0]", equalTo("A number was wrong."))
                .body("data.editor", everyItem(nullValue()));
    }

    @Test
    void an_imported_draft_can_be_gone_back_to() {
        UUID id = given.draft("notes").lang("fr").title("Notes").body("<p>Avant.</p>").save().id();
        Response draft = editor().get(ARTICLES + id);
        String imported = newest(id.toString());
        Response edited = edit(draft, "Autre", "<p>Après.</p>");
        post(edited, "/revisions/" + imported + "/restore", null)
                .then()
                .body("title", equalTo("Notes"))
                .body("body.html", equalTo("<p>Avant.</p>"));
    }

    @Test
    void revisions_of_others_are_not_shown_to_authors() {
        String id = create("Secret", "<p>Un.</p>").path("id");
        String revision = newest(id);
        for (String path : List.of("/revisions", "/revisions/" + revision, "/preview")) {
            Api.as(Role.author, "moussa").get(ARTICLES + id + path).then().statusCode(403);
        }
        Api.as(Role.author, "moussa")
                .get(ARTICLES + id + "/revisions/" + revision + "/compare")
                .then()
                .statusCode(403);
    }

    @Test
    void a_revision_of_another_article_is_not_found() {
        String id = create("Un", "<p>Un.</p>").path("id");
        String other = create("Deux", "<p>Un.</p>").path("id");
        editor().get(ARTICLES + other + "/revisions/" + newest(id)).then().statusCode(404);
        editor().get(ARTICLES + other + "/revisions/" + UUID.randomUUID()).then().statusCode(404);
        editor().get(ARTICLES + UUID.randomUUID() + "/revisions").then().statusCode(404);
    }

    @Test
    void a_preview_is_what_readers_will_be_answered() {
        Response article = create("Le marché ouvre", "<p>À l’aube.</p>");
        String id = article.path("id");
        Response preview = editor().get(ARTICLES + id + "/preview");
        preview.then().statusCode(200).header("Cache-Control", "private, no-store");
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
        post(article, "/publish", Map.of());
        Map<String, Object> foreseen = preview.jsonPath().getMap("");
        Map<String, Object> seen = Api.read("/v1/articles/" + id).getMap("");
        for (String instant : List.of("publishedAt", "updatedAt")) {
            foreseen.remove(instant);
            seen.remove(instant);
        }
        assertEquals(seen, foreseen);
    }

    @Test
    void a_preview_has_the_body_in_each_format() {
        String id = create("Formats", "<p>Un <strong>mot</strong>.</p>").path("id");
        editor().get(ARTICLES + id + "/preview?body=markdown")
                .then()
                .body("body.markdown", containsString("**mot**"))
                .body("body.html", nullValue());
        editor().get(ARTICLES + id + "/preview?body=blocks").then().body("body.blocks", hasSize(1));
        editor().get(ARTICLES).then().body("data.id", not(hasItem("preview")));
    }

    private static String newest(String id) {
        return editor().get(ARTICLES + id + "/revisions?limit=1").path("data[0].id");
    }

    private static Response create(String title, String html) {
        Response created =
                editor().contentType("application/json")
                        .body(input(title, html))
                        .post("/v1/editorial/articles");
        assertEquals(201, created.statusCode(), created::asString);
        return created;
    }

    private static Response edit(Response article, String title, String html) {
        Response edited =
                editor().contentType("application/json")
                        .header("If-Match", article.header("ETag"))
                        .body(input(title, html))
                        .put(ARTICLES + article.path("id"));
        assertEquals(200, edited.statusCode(), edited::asString);
        return edited;
    }

    private static Response post(Response article, String path, Map<String, ?> body) {
        RequestSpecification request = editor().header("If-Match", article.header("ETag"));
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        Response answer = request.post(ARTICLES + article.path("id") + path);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer;
    }

    private static Map<String, Object> input(String title, String html) {
        return Map.of("lang", "fr", "title", title, "body", Map.of("html", html));
    }

    private static RequestSpecification editor() {
        return Api.as(Role.editor, "ed");
    }
}
