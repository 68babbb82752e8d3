package press.harmattan.letterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.comment.Letters.decide;
import static press.harmattan.comment.Letters.kept;

import com.google.errorprone.annotations.CompileTimeConstant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.comment.Letters;
import press.harmattan.database.Sql;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** What is known of senders, what follows from it, and how it is forgotten. */
@QuarkusTest
@TestProfile(SendersTest.BehindProxy.class)
class SendersTest {
    private static final String ONE = "192.0.2.1";
    private static final String OTHER = "192.0.2.2";

    @Inject Given given;
    @Inject Letters letters;
    @Inject Senders senders;
    @Inject Sql sql;
    @Inject DataSource database;

    /** Readers come through a proxy, which says where from. */
    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "harmattan.comments.max-pending-per-article", "8",
                    "harmattan.comments.max-pending", "12",
                    // A clean-up between two steps of a case would be one too many.
                    "quarkus.scheduler.enabled", "false");
        }
    }

    @BeforeEach
    void an_article_of_today() {
        given.nothing();
        given.published("harvest").at(Letters.today()).save();
    }

    @Test
    void each_sender_may_send_five_in_ten_minutes() {
        for (int i = 0; i < 5; i++) {
            assertEquals(202, send(ONE, "Comment " + i).statusCode());
        }
        Response flood = send(ONE, "One more");
        assertEquals(429, flood.statusCode());
        int wait = Integer.parseInt(flood.header("Retry-After"));
        assertTrue(wait > 500 && wait <= 600, flood.header("Retry-After"));
        assertEquals(202, send(ONE, "Comment 0").statusCode(), "what is known already is no more");
        assertEquals(202, send(OTHER, "Comment").statusCode());

        change("update comment set created_at = created_at - interval '10 minutes'");
        assertEquals(202, send(ONE, "One more").statusCode());
    }

    @Test
    void many_at_once_are_no_more_than_five() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String text = "Comment " + i;
            sent.add(readers.submit(() -> send("2001:db8::" + text.length(), text).statusCode()));
        }
        int taken = 0;
        for (Future<Integer> one : sent) {
            taken += one.get() == 202 ? 1 : 0;
        }
        readers.shutdown();
        assertEquals(5, taken);
        assertEquals(5, count("select count(*) from comment"));
    }

    @Test
    void what_a_sender_writes_before_the_proxy_is_not_who_it_is() {
        for (int i = 0; i < 5; i++) {
            assertEquals(202, send("203.0.113." + i + ", " + ONE, "Comment " + i).statusCode());
        }
        assertEquals(429, send(ONE, "One more").statusCode());
        assertEquals(429, send("unknown, " + ONE + ":4711", "One more").statusCode());
        assertEquals(429, comment("harvest", "One more", "203.0.113.9", ONE).statusCode());
        assertEquals(202, send(ONE + ", " + OTHER, "Comment").statusCode());
    }

    @Test
    void no_more_wait_than_somebody_can_read() {
        GivenArticle market = given.published("market").at(Letters.today()).save();
        GivenArticle other = given.published("other").at(Letters.today()).save();
        UUID last = null;
        for (int i = 0; i < 8; i++) {
            last = letters.waiting(market, "Comment " + i, Instant.now(), null);
        }
        Response full = comment("market", "One more", ONE);
        assertEquals(429, full.statusCode(), full::asString);
        assertEquals("600", full.header("Retry-After"));
        assertTrue(full.jsonPath().getString("detail").startsWith("Too many comments wait"));
        assertEquals(202, comment("harvest", "Comment", ONE).statusCode(), "there is room here");

        for (int i = 0; i < 3; i++) {
            letters.waiting(other, "Comment " + i, Instant.now(), null);
        }
        assertEquals(429, comment("harvest", "One more", ONE).statusCode());
        assertEquals(202, comment("harvest", "Comment", ONE).statusCode(), "it is here already");
        decide(last, "reject");
        assertEquals(202, comment("market", "One more", ONE).statusCode());
    }

    @Test
    void the_window_goes_on_at_midnight() {
        for (int i = 0; i < 5; i++) {
            send(ONE, "Comment " + i);
        }
        yesterday();
        assertEquals(429, send(ONE, "One more").statusCode());
    }

    @Test
    void a_ban_is_of_one_sender_and_outlives_the_day() {
        UUID id = sent(ONE, "Buy!");
        sent(OTHER, "Yes.");
        assertEquals(200, decide(id, "ban", 0, Map.of("for", "P2D")).statusCode());
        assertEquals(403, send(ONE, "Buy!").statusCode());
        assertEquals(202, send(OTHER, "No.").statusCode());
        yesterday();
        assertEquals(403, send(ONE, "Buy!").statusCode());
        assertEquals(202, send(OTHER, "Well.").statusCode());
    }

    @Test
    void after_a_week_nothing_tells_who_sent_a_comment() {
        UUID id = sent(ONE, "Yes.");
        assertEquals(1, count("select count(*) from comment where sender is not null"));
        senders.forget();
        assertTrue(kept(id).getBoolean("bannable"));

        change("update comment set created_at = created_at - interval '7 days'");
        change("update comment_salt set day = day - 8");
        senders.forget();
        assertFalse(kept(id).getBoolean("bannable"));
        assertEquals(0, count("select count(*) from comment where sender is not null"));
        assertEquals(0, count("select count(*) from comment_salt"));
        assertEquals("sender-forgotten", ban(id).jsonPath().getString("code"));
        assertEquals("Yes.", kept(id).getString("text"));
    }

    @Test
    void a_salt_stays_as_long_as_a_ban_needs_it() {
        UUID id = sent(ONE, "Buy!");
        assertEquals(200, ban(id).statusCode());
        change("update comment set created_at = created_at - interval '20 days'");
        change("insert into comment_salt select day - 20, salt from comment_salt");
        change("update comment_ban set day = day - 20");
        change("delete from comment_salt where day = (select max(day) from comment_salt)");
        senders.forget();
        assertEquals(403, send(ONE, "Buy!").statusCode());

        change("update comment_ban set until = now()");
        senders.forget();
        assertEquals(0, count("select count(*) from comment_ban"));
        assertEquals(202, send(ONE, "Buy!").statusCode());
    }

    @Test
    void a_rejected_comment_is_deleted_after_thirty_days() {
        UUID id = sent(ONE, "Buy!");
        UUID good = sent(ONE, "Yes.");
        decide(id, "reject");
        decide(good, "approve");
        senders.forget();
        assertEquals(2, count("select count(*) from comment"));
        change("update comment set decided_at = decided_at - interval '30 days'");
        senders.forget();
        assertEquals(List.of("Yes."), Letters.texts("harvest"));
        assertEquals(1, count("select count(*) from comment"));
    }

    @Test
    void a_rejected_comment_stays_as_long_as_an_answer_to_it_waits() {
        UUID above = sent(ONE, "Buy!");
        decide(above, "approve");
        UUID answer = Letters.answer("harvest", above, "No.").jsonPath().getUUID("id");
        decide(above, "reject");
        change("update comment set decided_at = decided_at - interval '30 days'");
        senders.forget();
        assertEquals("pending", kept(answer).getString("state"));
        decide(answer, "reject");
        senders.forget();
        assertEquals(0, count("select count(*) from comment"));
    }

    @Test
    void a_clean_up_waits_for_nobody() throws SQLException {
        UUID id = sent(ONE, "Buy!");
        decide(id, "reject");
        change(
                "update comment set decided_at = decided_at - interval '30 days',"
                        + " created_at = created_at - interval '40 days'");
        try (Connection editor = database.getConnection();
                Statement statement = editor.createStatement()) {
            editor.setAutoCommit(false);
            statement.execute("select from comment for update");
            senders.forget();
            editor.rollback();
        }
        assertEquals(1, count("select count(*) from comment"));
        senders.forget();
        assertEquals(0, count("select count(*) from comment"));
    }

    @Test
    void no_address_is_anywhere_in_the_database() {
        sent(ONE, "Yes.");
        assertEquals(
                0,
                count(
                        "select count(*) from comment c, comment_salt s where cast(c as text) like"
                                + " '%192.0.2%' or cast(s as text) like '%192.0.2%'"));
        assertEquals(1, count("select count(*) from comment where sender ~ '^[0-9a-f]{32}$'"));
    }

    private static Response ban(UUID id) {
        return decide(id, "ban", kept(id).getInt("version"), Map.of("for", "P30D"));
    }

    private static UUID sent(String address, String text) {
        return send(address, text).jsonPath().getUUID("id");
    }

    private static Response send(String addresses, String text) {
        return comment("harvest", text, addresses);
    }

    private static Response comment(String article, String text, String... addresses) {
        return Api.request()
                .header(
                        "X-Forwarded-For",
                        addresses[0],
                        (Object[]) Arrays.copyOfRange(addresses, 1, addresses.length))
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Awa", "text", text))
                .post("/v1/articles/" + article + "/comments");
    }

    /** What was sent today was sent yesterday, as far as salts go. */
    private void yesterday() {
        change("insert into comment_salt select day - 1, salt from comment_salt");
        change("update comment_ban set day = day - 1");
        change("delete from comment_salt where day = (select max(day) from comment_salt)");
    }

    private long count(@CompileTimeConstant final String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.select(text, Long.class).single().orElseThrow());
    }

    private void change(@CompileTimeConstant final String text) {
        QuarkusTransaction.requiringNew().run(() -> sql.change(text).run());
    }
}
