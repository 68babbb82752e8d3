package press.harmattan.mirror;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.path;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

/** Whoever comes back is told what is not right any more, and nothing else. */
@QuarkusTest
class RevalidateTest {
    private static final String PATH = "/v1/articles/revalidate";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void what_is_still_right_is_not_told() {
        GivenArticle once = given.published("once").save();
        GivenArticle twice = given.published("twice").updated().save();
        revalidated(Map.of(once.id(), 1, twice.id(), 2))
                .body("data", hasSize(0))
                .body("gone", hasSize(0));
    }

    @Test
    void what_has_another_revision_comes_as_the_list_tells_it() {
        GivenArticle article =
                given.published("حصاد")
                        .lang("ar")
                        .section("economy")
                        .in("mopti")
                        .tagged("farming")
                        .by("amina")
                        .updated()
                        .save();
        for (int kept : List.of(1, 3, Integer.MAX_VALUE)) {
            ValidatableResponse answer = revalidated(Map.of(article.id(), kept));
            answer.body("gone", hasSize(0)).body("data.revision", contains(2));
            assertEquals(
                    read("/v1/articles").getList("data"),
                    answer.extract().jsonPath().getList("data"));
        }
    }

    @Test
    void what_was_retracted_is_gone_and_says_why() {
        GivenArticle article =
                given.published("taken-back")
                        .lang("fr")
                        .title("Repris")
                        .corrected("Un chiffre.")
                        .retracted("Le document était faux.")
                        .save();
        ValidatableResponse answer = revalidated(Map.of(article.id(), 1));
        answer.body("data", hasSize(0)).body("gone.reason", contains("retracted"));
        assertEquals(
                Api.get("/v1/articles/" + article.id()).jsonPath().getMap("retraction"),
                answer.extract().jsonPath().getMap("gone[0].retraction"));
        answer.body("gone[0].retraction.reason", equalTo("Le document était faux."));
        revalidated(Map.of(article.id(), 3)).body("gone.reason", contains("retracted"));
    }

    @Test
    void what_readers_do_not_see_is_gone_whatever_the_newsroom_has() {
        GivenArticle unpublished = given.published("unpublished").unpublished().save();
        GivenArticle draft = given.draft("draft").save();
        UUID unknown = UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff");
        revalidated(Map.of(unpublished.id(), 1, draft.id(), 1, unknown, 1))
                .body("data", hasSize(0))
                .body("gone.reason", contains("not-found", "not-found", "not-found"))
                .body("gone.retraction", contains(nullValue(), nullValue(), nullValue()))
                .body(
                        "gone.id",
                        equalTo(inOrder(Stream.of(unpublished.id(), draft.id(), unknown))));
    }

    @Test
    void what_was_retracted_and_came_back_is_told_again() {
        GivenArticle article = given.published("back").retracted("A mistake.").updated().save();
        revalidated(Map.of(article.id(), 1))
                .body("data.revision", contains(3))
                .body("gone", hasSize(0));
        revalidated(Map.of(article.id(), 3)).body("data", hasSize(0)).body("gone", hasSize(0));
    }

    @Test
    void both_lists_are_in_the_order_of_the_ids_however_they_were_sent() {
        List<GivenArticle> changed =
                Stream.of("a", "b", "c", "d", "e").map(slug -> given.published(slug)).toList();
        List<GivenArticle> gone =
                Stream.of("f", "g", "h").map(slug -> given.published(slug).unpublished()).toList();
        given.save(changed);
        given.save(gone);
        List<UUID> all =
                Stream.concat(changed.stream(), gone.stream()).map(GivenArticle::id).toList();
        String forwards = ask(all, "view", "headline").asString();
        List<UUID> reversed = all.stream().sorted((a, b) -> b.compareTo(a)).toList();
        assertEquals(forwards, ask(reversed, "view", "headline").asString());
        List<String> ids = ask(all).jsonPath().getList("data.id");
        assertEquals(inOrder(changed.stream().map(GivenArticle::id)), ids);
        assertEquals(
                inOrder(gone.stream().map(GivenArticle::id)),
                ask(all).jsonPath().getList("gone.id"));
    }

    @Test
    void how_much_is_told_is_chosen_as_in_a_list() {
        GivenArticle article = given.published("long").body("<p>One two.</p>").save();
        GivenArticle closed = given.published("closed").access(Access.partner).save();
        Map<UUID, Integer> kept = Map.of(article.id(), 9, closed.id(), 9);
        for (Object[] wish :
                new Object[][] {
                    {"view", "headline"},
                    {"view", "full"},
                    {"view", "full", "body", "markdown"},
                    {"fields", "title,body.text", "body", "text"},
                }) {
            assertEquals(
                    sorted(read("/v1/articles", wish).getList("data")),
                    sorted(revalidated(kept, wish).extract().jsonPath().getList("data")));
        }
        revalidated(Map.of(closed.id(), 9), "view", "full")
                .body("data.bodyWithheld", contains(true))
                .body("data[0].body.html", nullValue());
    }

    @Test
    void nobody_keeps_the_answer_and_every_page_may_read_it() {
        UUID id = given.published("a").save().id();
        revalidated(Map.of(id, 2))
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .header("Access-Control-Allow-Origin", "*")
                .header("Vary", "Accept-Encoding, Authorization, X-Api-Key")
                .header("X-Request-Id", not(nullValue()));
    }

    private static List<String> inOrder(Stream<UUID> ids) {
        return ids.map(UUID::toString).sorted().toList();
    }

    private static List<String> sorted(List<Map<String, Object>> articles) {
        return articles.stream().map(Object::toString).sorted().toList();
    }

    /** Every one of them is asked about as if it had changed. */
    private static Response ask(List<UUID> ids, Object... parameters) {
        StringBuilder items = new StringBuilder();
        ids.forEach(id -> items.append(items.isEmpty() ? "" : ",").append("\"" + id + "\":7"));
        return post("{\"items\":{" + items + "}}", parameters).extract().response();
    }

    private static ValidatableResponse revalidated(Map<UUID, Integer> kept, Object... parameters) {
        return post(Map.of("items", kept), parameters);
    }

    private static ValidatableResponse post(Object body, Object... parameters) {
        return Api.request()
                .contentType("application/json")
                .body(body)
                .post(path(PATH, parameters))
                .then()
                .statusCode(200);
    }
}
