package press.harmattan.editorial;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** One story from its first draft to its end, as docs/newsroom-day.md tells it. */
@QuarkusTest
class NewsroomDayTest {
    private static final String DESK = "/v1/editorial/articles";
    private static final String TITLE = "Le marché aux grains ouvre avant l’heure";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
        given.tag("farming").save();
    }

    @Test
    void a_story_is_drafted_translated_submitted_scheduled_corrected_and_retracted()
            throws Exception {
        Response arabic =
                amina().body(
                                Map.of(
                                        "lang", "ar",
                                        "title", "سوق الحبوب يفتح قبل موعده",
                                        "regions", List.of("mopti"),
                                        "tags", List.of("farming"),
                                        "body", Map.of("markdown", "سعر الكيس **210** فرنكات.")))
                        .post(DESK);
        arabic.then().statusCode(201).body("slug", equalTo("سوق-الحبوب-يفتح-قبل-موعده"));
        String arabicId = arabic.path("id");
        nobody_reads(arabicId);

        Response french =
                amina().body(Map.of("lang", "fr", "title", TITLE))
                        .post(DESK + "/" + arabicId + "/translate");
        french.then().statusCode(201).body("story", equalTo(arabic.path("story")));
        french = put(amina(), french, "Le sac coûte 210 francs.");
        french = post(amina(), french, "/submit", null);
        arabic = post(amina(), arabic, "/submit", null);

        hadi().get(DESK + "?stage=submitted")
                .then()
                .body("data.id", containsInAnyOrder(arabicId, french.path("id")));
        arabic = post(hadi(), arabic, "/publish", Map.of("at", "2099-01-01T06:00:00Z"));
        arabic.then().body("stage", equalTo("scheduled"));
        nobody_reads(arabicId);
        Instant soon = Instant.now().plusSeconds(2);
        post(hadi(), arabic, "/publish", Map.of("at", soon.toString()));
        Await.until(
                "it is published", () -> Api.get("/v1/articles/" + arabicId).statusCode() == 200);
        assertTrue(!Instant.now().isBefore(soon), "it was read before its instant");
        french = post(hadi(), french, "/publish", null);
        String frenchSlug = french.path("slug");
        Api.get("/v1/articles", "lang", "fr,ar", "view", "headline")
                .then()
                .body("data.slug", contains(frenchSlug));

        french = put(hadi(), french, "Le sac coûte 120 francs.");
        Api.get("/v1/articles/" + frenchSlug).then().body("body.html", containsString("210"));
        french =
                post(
                        hadi(),
                        french,
                        "/correct",
                        Map.of("kind", "correction", "note", "120 francs, et non 210."));
        Api.get("/v1/articles/" + frenchSlug)
                .then()
                .body("body.html", containsString("120"))
                .body("body.html", not(containsString("210")))
                .body("revision", equalTo(2))
                .body("corrections.note", contains("120 francs, et non 210."));
        Api.get("/v1/corrections").then().body("data.kind", contains("correction"));

        post(hadi(), french, "/retract", Map.of("reason", "Une autre ville."))
                .then()
                .body("stage", equalTo("retracted"))
                .body("moves", hasSize(0));
        Api.get("/v1/articles/" + frenchSlug)
                .then()
                .statusCode(410)
                .body("retraction.reason", equalTo("Une autre ville."));
        Api.get("/v1/corrections").then().body("data.kind", contains("retraction"));
        Api.get("/v1/articles", "lang", "fr,ar", "view", "headline")
                .then()
                .body("data.id", contains(arabicId));

        Api.as(Role.admin, "nora")
                .get("/v1/editorial/audit?subjectId=" + french.path("id"))
                .then()
                .body(
                        "data.action",
                        contains(
                                "retract",
                                "correct",
                                "edit",
                                "publish",
                                "submit",
                                "edit",
                                "translate"))
                .body(
                        "data.actor",
                        contains("hadi", "hadi", "hadi", "hadi", "amina", "amina", "amina"));
    }

    private static void nobody_reads(String id) {
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
        assertEquals(List.of(), Api.articles());
    }

    private static Response put(RequestSpecification by, Response article, String text) {
        Response saved =
                by.header("If-Match", article.header("ETag"))
                        .body(
                                Map.of(
                                        "lang", "fr",
                                        "title", TITLE,
                                        "regions", List.of("mopti"),
                                        "tags", List.of("farming"),
                                        "body", Map.of("markdown", text)))
                        .put(DESK + "/" + article.path("id"));
        assertEquals(200, saved.statusCode(), saved::asString);
        return saved;
    }

    private static Response post(
            RequestSpecification by, Response article, String move, Map<String, ?> body) {
        Response moved =
                (body == null ? by : by.body(body))
                        .header("If-Match", article.header("ETag"))
                        .post(DESK + "/" + article.path("id") + move);
        assertEquals(200, moved.statusCode(), moved::asString);
        return moved;
    }

    private static RequestSpecification amina() {
        return Api.as(Role.author, "amina").contentType("application/json");
    }

    private static RequestSpecification hadi() {
        return Api.as(Role.editor, "hadi").contentType("application/json");
    }
}
