package press.harmattan.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static press.harmattan.comment.Letters.decide;
import static press.harmattan.comment.Letters.texts;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

/** What others read of comments. */
@QuarkusTest
class ReadingTest {
    private static final String SECRET = "zanzaliba";

    @Inject Given given;
    @Inject Letters letters;
    private GivenArticle harvest;

    @BeforeEach
    void an_article() {
        given.nothing();
        harvest = given.published("harvest").at(Letters.today()).save();
    }

    @Test
    void they_come_oldest_first_with_what_a_reader_needs() {
        UUID first = letters.approved(harvest, "One", "Two").get(0);
        letters.approvedAnswer(harvest, first, "Three");
        JsonPath list = read("/v1/articles/harvest/comments");
        assertEquals(List.of("One", "Two", "Three"), list.getList("data.text"));
        assertEquals(
                Set.of("id", "parentId", "name", "text", "lang", "dir", "createdAt"),
                list.getMap("data[0]").keySet());
        assertEquals(first.toString(), list.getString("data[2].parentId"));
        assertEquals("2026-06-01T10:00:00Z", list.getString("data[0].createdAt"));
        assertEquals(harvest.id().toString(), list.getString("query.article"));
        assertEquals(3, read("/v1/articles/harvest").getInt("comments.count"));
        assertEquals(
                list.getList("data.id"),
                read("/v1/articles/" + harvest.id() + "/comments").getList("data.id"));
    }

    @Test
    void pages_lead_through_all_of_them_and_back() {
        letters.approved(harvest, "1", "2", "3", "4", "5");
        JsonPath page = read("/v1/articles/harvest/comments", "limit", 2, "total", "exact");
        assertEquals(5, page.getInt("page.total"));
        List<String> seen = new ArrayList<>(page.getList("data.text"));
        for (String next = page.getString("page.next"); next != null; ) {
            page = read("/v1/articles/harvest/comments", "limit", 2, "cursor", next);
            seen.addAll(page.getList("data.text"));
            next = page.getString("page.next");
        }
        assertEquals(List.of("1", "2", "3", "4", "5"), seen);
        JsonPath back =
                read(
                        "/v1/articles/harvest/comments",
                        "limit",
                        2,
                        "cursor",
                        page.getString("page.prev"));
        assertEquals(List.of("3", "4"), back.getList("data.text"));
        given.published("market").save();
        assertEquals(
                "cursor-mismatch",
                get("/v1/articles/market/comments", "cursor", page.getString("page.prev"))
                        .jsonPath()
                        .getString("code"));
        assertEquals(
                List.of("limit", "state"),
                refused("/v1/articles/harvest/comments", "limit", 0, "state", "pending"));
    }

    @Test
    void nothing_of_a_comment_is_public_before_it_is_approved() {
        UUID parent = letters.approved(harvest, "Yes").get(0);
        UUID id = letters.waiting(harvest, SECRET, Instant.now(), null);
        assertNowhere();
        assertEquals(1, read("/v1/articles/harvest").getInt("comments.count"));
        assertEquals(
                1, read("/v1/articles/harvest/comments", "total", "exact").getInt("page.total"));
        decide(id, "reject");
        assertNowhere();
        decide(id, "approve");
        assertEquals(List.of("Yes", SECRET), texts("harvest"));
        assertEquals(2, read("/v1/articles/harvest").getInt("comments.count"));
        decide(id, "reject");
        assertNowhere();
        decide(parent, "reject");
        assertEquals(0, read("/v1/articles/harvest").getInt("comments.count"));
    }

    @Test
    void an_answer_is_read_while_the_comment_above_it_is() {
        UUID parent = letters.approved(harvest, "Yes").get(0);
        letters.approvedAnswer(harvest, parent, "Indeed");
        decide(parent, "reject");
        assertEquals(List.of(), texts("harvest"));
        assertEquals(0, read("/v1/articles/harvest").getInt("comments.count"));
        decide(parent, "approve");
        assertEquals(List.of("Yes", "Indeed"), texts("harvest"));
    }

    @Test
    void they_are_told_in_the_full_view_of_an_article_and_when_asked_for() {
        letters.approved(harvest, "Yes");
        assertEquals(1, read("/v1/articles", "view", "full").getInt("data[0].comments.count"));
        assertEquals(
                Set.of("id", "lang", "dir", "comments"),
                read("/v1/articles/harvest", "fields", "comments.open").getMap("").keySet());
        assertFalse(read("/v1/articles", "view", "card").getMap("data[0]").containsKey("comments"));
    }

    @Test
    void an_article_is_another_answer_when_its_comments_are_others() {
        var before = get("/v1/articles/harvest");
        letters.approved(harvest, "Yes");
        var after = get("/v1/articles/harvest");
        assertNotEquals(before.header("ETag"), after.header("ETag"));
        assertNotEquals(before.header("Last-Modified"), after.header("Last-Modified"));
        assertEquals(
                before.jsonPath().getString("revision"), after.jsonPath().getString("revision"));
    }

    @Test
    void a_withheld_article_can_be_discussed_too() {
        given.published("kept").at(Letters.today()).access(Access.partner).save();
        assertEquals(202, Letters.send("kept", "Awa", "Yes.").statusCode());
    }

    private static void assertNowhere() {
        for (String path :
                List.of(
                        "/v1/articles/harvest",
                        "/v1/articles/harvest/comments",
                        "/v1/articles?view=full")) {
            assertFalse(Api.request().get(path).asString().contains(SECRET), path);
        }
    }
}
