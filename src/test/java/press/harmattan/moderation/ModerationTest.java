package press.harmattan.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static press.harmattan.comment.Letters.decide;
import static press.harmattan.comment.Letters.kept;
import static press.harmattan.comment.Letters.texts;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Subject;
import press.harmattan.comment.CommentState;
import press.harmattan.comment.Letters;
import press.harmattan.database.Sql;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** What editors decide on comments. */
@QuarkusTest
class ModerationTest {
    private static final String QUEUE = "/v1/editorial/comments";

    @Inject Given given;
    @Inject Letters letters;
    @Inject ChangeRepository changes;
    @Inject Sql sql;
    @Inject DataSource database;
    private GivenArticle harvest;
    private Instant began;

    @BeforeEach
    void an_article() {
        began = Instant.now();
        given.nothing();
        harvest = given.published("harvest").title("Harvest").at(Letters.today()).save();
    }

    @Test
    void the_queue_has_what_waits_oldest_first() {
        GivenArticle market = given.published("market").save();
        UUID late = waiting(harvest, "Late", 30);
        UUID early = waiting(market, "Early", 10);
        UUID middle = waiting(harvest, "Middle", 20);
        JsonPath queue = list("");
        assertEquals(List.of("Early", "Middle", "Late"), queue.getList("data.text"));
        assertEquals("pending", queue.getString("query.state"));
        assertEquals("Harvest", queue.getString("data[1].article.title"));
        assertEquals("harvest", queue.getString("data[1].article.slug"));
        assertEquals(
                List.of("Middle", "Late"), list("?article=" + harvest.id()).getList("data.text"));
        decide(early, "approve");
        decide(middle, "reject");
        assertEquals(List.of("Late"), list("").getList("data.text"));
        assertEquals(List.of("Early"), list("?state=approved").getList("data.text"));
        assertEquals(List.of("Middle"), list("?state=rejected&total=exact").getList("data.text"));
        assertEquals(late.toString(), list("").getString("data[0].id"));
    }

    @Test
    void only_editors_see_and_decide() {
        UUID id = waiting(harvest, "Yes", 0);
        for (String path : List.of("", "/" + id)) {
            assertEquals(401, Api.get(QUEUE + path).statusCode());
            assertEquals(403, Api.as(Role.author, "Omar").get(QUEUE + path).statusCode());
            assertEquals(200, Api.as(Role.admin, "Zara").get(QUEUE + path).statusCode());
        }
        for (String move : List.of("approve", "reject", "ban")) {
            String path = QUEUE + "/" + id + "/" + move;
            assertEquals(401, json(Api.request()).post(path).statusCode(), move);
            assertEquals(403, json(Api.as(Role.author, "Omar")).post(path).statusCode(), move);
        }
        assertEquals("pending", kept(id).getString("state"));
    }

    @Test
    void an_approved_comment_is_read_with_the_next_request() {
        UUID id = waiting(harvest, "Yes", 0);
        Response read = Api.as(Role.editor, "Sali").get(QUEUE + "/" + id);
        assertEquals("\"0\"", read.header("ETag"));
        assertEquals("private, no-store", read.header("Cache-Control"));
        Response approved = decide(id, "approve", 0, null);
        assertEquals(200, approved.statusCode(), approved::asString);
        assertEquals("\"1\"", approved.header("ETag"));
        assertEquals("approved", approved.jsonPath().getString("state"));
        assertEquals(List.of("Yes"), texts("harvest"));
    }

    @Test
    void a_decision_is_made_for_the_state_that_was_read_and_once() {
        UUID id = waiting(harvest, "Yes", 0);
        assertEquals(
                428, Api.as(Role.editor, "Sali").post(QUEUE + "/" + id + "/approve").statusCode());
        assertEquals(200, decide(id, "approve", 0, null).statusCode());
        assertEquals(412, decide(id, "approve", 0, null).statusCode());
        Response again = decide(id, "approve", 1, null);
        assertEquals(409, again.statusCode());
        assertEquals("move-refused", again.jsonPath().getString("code"));
        assertEquals(List.of("reject"), again.jsonPath().getList("possible"));
        assertEquals(412, decide(id, "reject", 0, null).statusCode());
        assertEquals(200, decide(id, "reject", 1, null).statusCode());
        assertEquals(409, decide(id, "reject", 2, null).statusCode());
        assertEquals(404, decide(given.id(), "reject", 0, null).statusCode());
        assertEquals(List.of("approve", "reject"), audited(id));
    }

    @Test
    void of_many_decisions_at_once_one_is_made() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = waiting(harvest, "Yes " + round, round);
            ExecutorService editors = Executors.newFixedThreadPool(8);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Response>> decisions = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String move = i % 2 == 0 ? "approve" : "reject";
                decisions.add(
                        editors.submit(
                                () -> {
                                    start.await();
                                    return decide(id, move, 0, null);
                                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            String won = null;
            for (Future<Response> decision : decisions) {
                statuses.add(decision.get().statusCode());
                if (decision.get().statusCode() == 200) {
                    won = decision.get().jsonPath().getString("state");
                }
            }
            editors.shutdown();
            assertEquals(1, statuses.stream().filter(status -> status == 200).count());
            assertEquals(7, statuses.stream().filter(status -> status == 412).count());
            assertEquals(won, kept(id).getString("state"));
            assertEquals(1, audited(id).size());
        }
    }

    @Test
    void what_readers_see_differently_is_in_the_change_log() {
        long before = head();
        UUID id = waiting(harvest, "Yes", 0);
        UUID spam = waiting(harvest, "Buy", 1);
        decide(spam, "reject");
        assertEquals(before, head());
        decide(id, "approve");
        decide(id, "reject");
        List<Change> told = QuarkusTransaction.requiringNew().call(() -> changes.after(before, 10));
        assertEquals(2, told.size());
        for (Change change : told) {
            assertEquals(Subject.comment, change.subject());
            assertEquals(harvest.id(), change.subjectId());
        }
    }

    @Test
    void a_ban_stops_what_the_sender_has_waiting_and_what_comes() {
        UUID approved = sent("One");
        decide(approved, "approve");
        UUID id = sent("Two");
        UUID other = sent("Three");
        Response banned = decide(id, "ban", 0, Map.of("for", "PT2H"));
        assertEquals(200, banned.statusCode(), banned::asString);
        assertEquals(2, banned.jsonPath().getInt("rejected"));
        assertEquals("rejected", kept(other).getString("state"));
        assertEquals("approved", kept(approved).getString("state"));
        assertEquals(403, Letters.send("harvest", "Awa", "Four").statusCode());
        assertEquals(List.of("reject", "ban"), audited(id));
        assertFalse(auditText().contains("Two"));

        decide(approved, "ban", 1, Map.of("for", "PT1M"));
        sql("update comment_ban set until = now() - interval '1 second'");
        assertEquals(202, Letters.send("harvest", "Awa", "Four").statusCode());
    }

    /** Two bans of one sender hold the same comments: each would wait for the other's first one. */
    @Test
    void a_ban_holds_comments_in_their_order_whichever_it_is_about() throws Exception {
        UUID first = sent("One");
        UUID second = sent("Two");
        ExecutorService editors = Executors.newSingleThreadExecutor();
        Future<Response> ban;
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from comment where id = '" + first + "' for update");
            ban = editors.submit(() -> decide(second, "ban", 0, Map.of("for", "P1D")));
            while (!ban.isDone() && !isAwaited(statement)) {
                Thread.onSpinWait();
            }
            statement.execute("select from comment where id = '" + second + "' for update nowait");
            statement.execute(
                    "update comment set state = 'rejected', decided_at = now(), version = 1"
                            + " where id = '"
                            + first
                            + "'");
            other.commit();
        } finally {
            editors.shutdown();
        }
        Response banned = ban.get();
        assertEquals(200, banned.statusCode(), banned::asString);
        assertEquals(1, banned.jsonPath().getInt("rejected"), "the other was rejected meanwhile");
    }

    private static boolean isAwaited(Statement statement) throws SQLException {
        try (ResultSet waiting =
                statement.executeQuery(
                        "select from pg_stat_activity"
                                + " where pg_backend_pid() = any (pg_blocking_pids(pid))")) {
            return waiting.next();
        }
    }

    @Test
    void every_count_is_that_of_its_list() {
        GivenArticle market = given.published("market").at(Letters.today()).save();
        for (GivenArticle article : List.of(harvest, market, given.draft("later").save())) {
            for (String move : List.of("", "approve", "approve", "reject", "reject", "reject")) {
                UUID id = waiting(article, "A comment", 0);
                if (!move.isEmpty()) {
                    decide(id, move);
                }
            }
            if (article == harvest) {
                UUID above = letters.approved(article, "Above").get(0);
                letters.approvedAnswer(article, above, "Below");
                decide(above, "reject");
            }
        }
        for (CommentState state : CommentState.values()) {
            for (String article : List.of("", "&article=" + harvest.id())) {
                JsonPath list = list("?limit=100&total=exact&state=" + state + article);
                assertEquals(
                        list.getList("data").size(), list.getInt("page.total"), state + article);
            }
        }
        assertEquals(9 + 1, list("?state=rejected&total=exact").getInt("page.total"));
        assertEquals(6 + 1, list("?state=approved&total=exact").getInt("page.total"));
        JsonPath read = Api.read("/v1/articles/harvest/comments", "total", "exact");
        assertEquals(2, read.getList("data").size());
        assertEquals(2, read.getInt("page.total"));
        assertEquals(2, Api.read("/v1/articles/harvest").getInt("comments.count"));
    }

    @Test
    void a_ban_has_its_limits() {
        UUID id = sent("One");
        for (String length : List.of("PT59S", "P31D", "P5W", "PT-5M", "a week", "P1M", "")) {
            assertEquals(422, decide(id, "ban", 0, Map.of("for", length)).statusCode(), length);
        }
        assertEquals(
                "must be between PT1M and P30D",
                decide(id, "ban", 0, Map.of("for", "P9999W"))
                        .jsonPath()
                        .getString("errors[0].detail"));
        assertEquals(400, decide(id, "ban", 0, Map.of("until", "P1D")).statusCode());
        Response endless = decide(id, "ban", 0, Map.of());
        assertEquals(400, endless.statusCode());
        assertEquals(List.of("/for"), endless.jsonPath().getList("errors.name"));
        assertEquals(200, decide(id, "ban", 0, Map.of("for", "P1W")).statusCode());
        UUID old = waiting(harvest, "Old", 0);
        Response forgotten = decide(old, "ban", 0, Map.of("for", "P1D"));
        assertEquals(409, forgotten.statusCode());
        assertEquals("sender-forgotten", forgotten.jsonPath().getString("code"));
        assertEquals(false, kept(old).getBoolean("bannable"));
        assertEquals("pending", kept(old).getString("state"));
    }

    private static UUID sent(String text) {
        return Letters.send("harvest", "Awa", text).jsonPath().getUUID("id");
    }

    private UUID waiting(GivenArticle article, String text, int second) {
        return letters.waiting(
                article, text, Instant.parse("2026-06-01T10:00:00Z").plusSeconds(second), null);
    }

    private static JsonPath list(String query) {
        Response list = Api.as(Role.editor, "Sali").get(QUEUE + query);
        assertEquals(200, list.statusCode(), list::asString);
        return list.jsonPath();
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json").body("{}").header("If-Match", "\"0\"");
    }

    private long head() {
        return QuarkusTransaction.requiringNew().call(changes::head);
    }

    private List<String> audited(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                sql.select("select action from audit", String.class)
                                        .where("subject_id = :id", "id", id)
                                        .where("subject = 'comment' and actor = 'Sali'")
                                        .where("at >= :began", "began", began)
                                        .orderBy("at, id")
                                        .list());
    }

    private String auditText() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                String.join(
                                        " ",
                                        sql.select(
                                                        "select cast(detail as text) from audit",
                                                        String.class)
                                                .list()));
    }

    private void sql(@CompileTimeConstant final String text) {
        QuarkusTransaction.requiringNew().run(() -> sql.change(text).run());
    }
}
