package press.harmattan.article.item;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ArticleItemTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void an_article_is_found_by_id_and_by_slug() {
        GivenArticle harvest =
                given.published("موسم-الحصاد").lang("ar").title("موسم الحصاد").save();
        String bySlug = get("/v1/articles/موسم-الحصاد").asString();
        assertEquals(bySlug, get("/v1/articles/" + harvest.id()).asString());
        assertEquals("موسم الحصاد", read("/v1/articles/" + harvest.id()).getString("title"));
    }

    @Test
    void the_first_publication_stays_and_each_further_one_counts() {
        given.published("rain")
                .at("2026-09-01T10:00:00Z")
                .updatedAt("2026-09-02T10:00:00Z")
                .updatedAt("2026-09-03T10:00:00Z")
                .save();
        var rain = read("/v1/articles/rain");
        assertEquals("2026-09-01T10:00:00Z", rain.getString("publishedAt"));
        assertEquals("2026-09-03T10:00:00Z", rain.getString("updatedAt"));
        assertNull(rain.get("correctedAt"));
        assertEquals(3, rain.getInt("revision"));
    }

    @Test
    void a_correction_is_told_with_its_instant_and_an_update_is_not() {
        given.published("rain")
                .at("2026-09-01T10:00:00Z")
                .corrected("The depth was wrong.")
                .updated()
                .clarified("It was the old bridge.")
                .updated()
                .save();
        var rain = read("/v1/articles/rain");
        assertEquals("2026-09-01T10:30:00Z", rain.getString("correctedAt"));
        assertEquals(
                List.of(
                        Map.of(
                                "at", "2026-09-01T10:10:00Z",
                                "kind", "correction",
                                "note", "The depth was wrong."),
                        Map.of(
                                "at", "2026-09-01T10:30:00Z",
                                "kind", "clarification",
                                "note", "It was the old bridge.")),
                rain.getList("corrections"));
    }

    @Test
    void an_article_that_comes_back_was_still_first_published_and_corrected_when_it_was() {
        GivenArticle rain =
                given.published("rain").at("2026-09-01T10:00:00Z").corrected("The depth.").save();
        rain.unpublished().save();
        rain.updated().save();
        var back = read("/v1/articles/rain");
        assertEquals("2026-09-01T10:00:00Z", back.getString("publishedAt"));
        assertEquals("2026-09-01T10:10:00Z", back.getString("correctedAt"));
        assertEquals(3, back.getInt("revision"));
    }

    @Test
    void a_former_slug_leads_to_the_new_one_with_the_query() {
        given.published("old").renamed("مطر").save();
        Response moved = get("/v1/articles/old", "view", "card", "body", "text");
        assertEquals(308, moved.statusCode());
        assertEquals("/v1/articles/مطر?view=card&body=text", target(moved));
        assertEquals("مطر", read("/v1/articles/مطر", "view", "card").getString("slug"));
    }

    @Test
    void every_former_slug_leads_to_the_newest_at_once() {
        given.published("a").renamed("b").renamed("c").save();
        assertEquals("/v1/articles/c", target(get("/v1/articles/a")));
        assertEquals("/v1/articles/c", target(get("/v1/articles/b")));
    }

    @Test
    void a_slug_that_is_taken_back_is_no_former_one() {
        given.published("a").renamed("b").renamed("a").save();
        assertEquals("a", read("/v1/articles/a").getString("slug"));
        assertEquals("/v1/articles/a", target(get("/v1/articles/b")));
    }

    @Test
    void a_slug_in_another_spelling_leads_to_the_slug() {
        given.published("récolte").save();
        String decomposed = Normalizer.normalize("récolte", Normalizer.Form.NFD);
        for (String spelling : List.of(decomposed, "Récolte", "RÉCOLTE")) {
            Response moved = get("/v1/articles/" + spelling, "view", "card");
            assertEquals(308, moved.statusCode(), spelling);
            assertEquals("/v1/articles/récolte?view=card", target(moved));
        }
    }

    @Test
    void a_retracted_article_is_gone_and_says_why() {
        GivenArticle rain =
                given.published("old")
                        .lang("ar")
                        .title("مطر")
                        .at("2026-09-01T10:00:00Z")
                        .renamed("new")
                        .retracted("It did not happen.")
                        .save();
        for (String path : List.of("old", "new", rain.id().toString())) {
            Response gone = get("/v1/articles/" + path);
            assertEquals(410, gone.statusCode(), path);
            assertEquals("application/problem+json", gone.contentType().split(";")[0]);
            assertEquals("retracted", gone.jsonPath().getString("code"));
            assertEquals(
                    Map.of(
                            "id", rain.id().toString(),
                            "at", "2026-09-01T10:20:00Z",
                            "reason", "It did not happen.",
                            "title", "مطر",
                            "lang", "ar",
                            "dir", "rtl"),
                    gone.jsonPath().getMap("retraction"));
        }
        assertEquals(List.of(), articles());
        assertEquals(List.of(), articles("ids", rain.id()));
    }

    @Test
    void an_article_retracted_twice_tells_the_last_reason() {
        GivenArticle rain = given.published("rain").retracted("Wrong.").save();
        rain.updated().save();
        assertEquals("rain", read("/v1/articles/rain").getString("slug"));
        rain.retracted("Wrong again.").save();
        assertEquals(
                "Wrong again.", get("/v1/articles/rain").jsonPath().getString("retraction.reason"));
    }

    @Test
    void an_article_that_came_back_from_a_retraction_and_was_unpublished_is_not_found() {
        GivenArticle rain = given.published("rain").retracted("Wrong.").save();
        rain.updated().save();
        rain.unpublished().save();
        assertEquals(404, get("/v1/articles/rain").statusCode());
        assertEquals(404, get("/v1/articles/" + rain.id()).statusCode());
    }

    @Test
    void an_unpublished_article_is_not_found() {
        GivenArticle rain = given.published("old").renamed("new").unpublished().save();
        for (String path : List.of("old", "new", rain.id().toString())) {
            Response missing = get("/v1/articles/" + path);
            assertEquals(404, missing.statusCode(), path);
            assertEquals("not-found", missing.jsonPath().getString("code"));
        }
        assertEquals(List.of(), articles());
    }

    @Test
    void a_draft_is_not_found_by_readers() {
        GivenArticle draft = given.draft("plan").tagged("water").save();
        assertEquals(404, get("/v1/articles/plan").statusCode());
        assertEquals(404, get("/v1/articles/" + draft.id()).statusCode());
        assertEquals(List.of(), articles());
        assertEquals(List.of(), articles("tag", "water"));
        assertEquals(List.of(), articles("story", draft.story()));
    }

    @Test
    void what_is_worked_on_behind_a_published_article_is_not_seen() {
        GivenArticle rain = given.published("rain").title("Rain").save();
        String before = get("/v1/articles/rain").asString();
        rain.reworked("Flood", "<p>Secret.</p>").save();
        assertEquals(before, get("/v1/articles/rain").asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "1", "لا-شيء", "-", "%00x", "a.html", "rain.json", "' or 1=1"})
    void what_is_not_there_is_a_problem_and_no_more(String path) {
        Response missing = get("/v1/articles/" + path);
        assertTrue(Set.of(400, 404).contains(missing.statusCode()), path);
        assertEquals("application/problem+json", missing.contentType().split(";")[0]);
    }

    @Test
    void an_id_that_nobody_has_is_not_found() {
        assertEquals(404, get("/v1/articles/" + UUID.randomUUID()).statusCode());
        String id = given.published("rain").save().id().toString();
        assertEquals(404, get("/v1/articles/" + id + "x").statusCode());
        assertEquals(404, get("/v1/articles/x" + id).statusCode());
    }

    @Test
    void an_item_takes_no_parameters_of_lists() {
        given.published("rain").save();
        assertEquals(
                List.of("lang", "limit"), refused("/v1/articles/rain", "lang", "fr", "limit", 3));
    }

    @Test
    void head_answers_what_get_does_without_the_body() {
        given.published("old").renamed("rain").save();
        given.published("gone").retracted("Wrong.").save();
        for (String path :
                List.of(
                        "/v1/articles",
                        "/v1/articles?limit=1",
                        "/v1/articles/rain",
                        "/v1/articles/old",
                        "/v1/articles/gone",
                        "/v1/articles/nothing",
                        "/v1/articles?limit=0",
                        "/v1/sections",
                        "/v1/regions/mali",
                        "/v1/tags",
                        "/v1/authors",
                        "/v1/corrections")) {
            Response get = request().get(path);
            Response head = request().head(path);
            assertEquals(get.statusCode(), head.statusCode(), path);
            assertEquals(0, head.asByteArray().length, path);
            for (String name :
                    List.of(
                            "Content-Type",
                            "Content-Length",
                            "ETag",
                            "Last-Modified",
                            "Link",
                            "Location",
                            "Cache-Control",
                            "Vary")) {
                boolean ofOneRequest = name.equals("Content-Length") && get.statusCode() != 200;
                if (!ofOneRequest) {
                    assertEquals(get.header(name), head.header(name), path + " " + name);
                }
            }
        }
    }

    @Test
    void options_names_the_methods_of_a_path() {
        for (String path :
                List.of(
                        "/v1/articles",
                        "/v1/articles/x",
                        "/v1/sections",
                        "/v1/sections/x",
                        "/v1/regions",
                        "/v1/tags",
                        "/v1/authors",
                        "/v1/corrections",
                        "/v1/resolve")) {
            Response options = request().options(path);
            assertEquals(204, options.statusCode(), path);
            assertEquals("GET, HEAD, OPTIONS", options.header("Allow"));
            for (Response other : List.of(request().post(path), request().delete(path))) {
                assertEquals(405, other.statusCode(), path);
                assertEquals("GET, HEAD, OPTIONS", other.header("Allow"));
            }
        }
    }

    private static String target(Response moved) {
        assertEquals(308, moved.statusCode(), moved::asString);
        return URLDecoder.decode(
                moved.header("Location").replaceFirst("^http://localhost:[0-9]+", ""), UTF_8);
    }
}
