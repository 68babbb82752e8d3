package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.ChangesConfig;
import press.harmattan.change.RecentChanges;
import press.harmattan.failure.Unavailable;
import press.harmattan.given.Api;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;
import press.harmattan.http.HttpConfig;

/** Requests that wait for the next change. */
@QuarkusTest
class LongPollTest {
    private static final int MANY = 400;
    private static final String TAG_CHANGED =
            "insert into pending_change (id, subject, subject_id, kind, before, after)"
                    + " values (gen_random_uuid(), 'tag', gen_random_uuid(), 'changed', '{}', '{}')";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestHTTPResource URI home;
    @Inject Given given;
    @Inject Waiters waiters;
    @Inject ChangeReader reader;
    @Inject ChangePages pages;
    @Inject RecentChanges recent;
    @Inject HttpConfig http;
    @Inject ChangeWatch watch;
    @Inject DataSource database;

    @BeforeEach
    void nobody_waits() throws Exception {
        given.nothing();
        Await.until("nobody waits any more", () -> waiters.size() == 0);
    }

    @Test
    void whoever_waits_is_answered_when_something_happens() throws Exception {
        given.tag("water").save();
        Following water = new Following("tag", "water");
        CompletableFuture<HttpResponse<String>> answer = wait(water, 15);
        Await.until("the request waits", () -> waiters.size() == 1);
        given.published("sun").save();
        assertFalse(answer.isDone());
        given.published("rain").tagged("water").save();
        HttpResponse<String> told = answer.get();
        assertEquals(200, told.statusCode(), told.body());
        JsonPath json = new JsonPath(told.body());
        assertEquals(List.of("rain"), json.getList("data.article.slug"));
        assertEquals("no-store", told.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(List.of(), water.at(json.getString("page.next")).told());
    }

    @Test
    void at_its_end_a_wait_answers_nothing_and_stands_behind_what_did_not_concern_it()
            throws Exception {
        given.tag("water").save();
        Following water = new Following("tag", "water");
        CompletableFuture<HttpResponse<String>> answer = wait(water, 2);
        given.published("sun").save();
        JsonPath nothing = new JsonPath(answer.get().body());
        assertEquals(List.of(), nothing.getList("data"));
        assertFalse(nothing.getBoolean("page.more"));
        assertEquals(0, waiters.size());
        given.published("rain").tagged("water").save();
        assertEquals(List.of("article.published"), water.at(nothing.getString("page.next")).told());
    }

    @Test
    void who_hangs_up_frees_the_place_at_once() throws Exception {
        Following all = new Following();
        String path = Api.path("/v1/changes", "wait", 15, "cursor", all.cursor());
        List<Socket> callers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Socket caller = new Socket(home.getHost(), home.getPort());
            caller.getOutputStream()
                    .write(
                            ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            callers.add(caller);
        }
        Await.until("they wait", () -> waiters.size() == 5);
        long start = System.nanoTime();
        for (Socket caller : callers) {
            caller.close();
        }
        Await.until("their places are free", () -> waiters.size() == 0);
        assertTrue(
                System.nanoTime() - start < Duration.ofSeconds(10).toNanos(),
                "well before the end of the wait");
    }

    @Test
    void many_who_wait_are_answered_by_one_reading_and_keep_nobody_else_from_reading()
            throws Exception {
        GivenArticle rain = given.published("rain").save();
        Following all = new Following();
        given.published("sun").save();
        String before = all.cursor();
        List<Set<String>> answers = new ArrayList<>();
        long statements =
                Statements.of(
                        () -> {
                            try {
                                all.at(before).told();
                                answers.add(answersOf(all, rain));
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        assertTrue(statements < MANY / 4, statements + " statements for " + MANY + " callers");
        answers.forEach(one -> assertEquals(1, one.size(), "everybody reads the same"));
    }

    /** What everybody reads who waits while an article is published again. */
    private Set<String> answersOf(Following all, GivenArticle rain) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> waits = new ArrayList<>();
        String cursor = all.cursor();
        for (int i = 0; i < MANY; i++) {
            waits.add(wait(all.at(cursor), 15));
            if (i % 100 == 99) {
                Await.until("they wait", () -> waiters.size() == open(waits));
            }
        }
        assertEquals(200, Api.get("/v1/sections").statusCode(), "others read on");
        rain.updated().save();
        Set<String> bodies = new HashSet<>();
        for (CompletableFuture<HttpResponse<String>> wait : waits) {
            HttpResponse<String> answer = wait.get();
            assertEquals(200, answer.statusCode());
            bodies.add(answer.body());
        }
        return bodies;
    }

    /** How many have no answer yet: on a slow machine the first wait may end before the last. */
    private static long open(List<CompletableFuture<HttpResponse<String>>> waits) {
        return waits.stream().filter(one -> !one.isDone()).count();
    }

    @Test
    void many_who_ask_each_in_another_way_are_all_answered() throws Exception {
        Following all = new Following("view", "full");
        List<CompletableFuture<HttpResponse<String>>> waits = new ArrayList<>();
        for (int limit = 1; limit <= 100; limit++) {
            waits.add(wait(all, 15, "limit", limit, "body", limit % 2 == 0 ? "html" : "text"));
        }
        Await.until("they wait", () -> waiters.size() == open(waits));
        given.published("rain").body("<p>" + "De l'eau. ".repeat(5_000) + "</p>").save();
        for (CompletableFuture<HttpResponse<String>> wait : waits) {
            HttpResponse<String> answer = wait.get();
            assertEquals(200, answer.statusCode(), answer.body());
        }
    }

    @Test
    void when_nobody_could_look_for_them_they_are_looked_for_once_more() throws Exception {
        Following all = new Following();
        CompletableFuture<HttpResponse<String>> answer = wait(all, 15);
        Await.until("the request waits", () -> waiters.size() == 1);
        long before = recent.upTo();
        execute("alter table tag rename to tag_elsewhere");
        try {
            execute(TAG_CHANGED);
            Await.until("it is known that something happened", () -> recent.upTo() > before);
        } finally {
            execute("alter table tag_elsewhere rename to tag");
        }
        assertEquals(
                List.of("tag.changed"), new JsonPath(answer.get().body()).getList("data.type"));
    }

    @Test
    void when_too_many_wait_the_next_one_is_told_to_come_again() {
        Waiters nobody = new Waiters(reader, pages, watch, recent, new NoRoom(), http);
        assertThrows(Unavailable.class, () -> nobody.next(null, Duration.ofSeconds(15), null));
        assertEquals(0, nobody.size());
    }

    private record NoRoom() implements ChangesConfig {
        @Override
        public Duration retention() {
            return Duration.ofDays(1);
        }

        @Override
        public int maxWaiting() {
            return 0;
        }
    }

    @Test
    void while_the_link_to_the_database_is_cut_a_wait_goes_on_and_is_answered() throws Exception {
        Following all = new Following();
        Await.until("the log is listened to", watch::isListening);
        CompletableFuture<HttpResponse<String>> answer = wait(all, 15);
        Await.until("the request waits", () -> waiters.size() == 1);
        execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where query = 'listen harmattan_change'");
        execute(TAG_CHANGED);
        assertEquals(
                List.of("tag.changed"), new JsonPath(answer.get().body()).getList("data.type"));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var all = connection.createStatement()) {
            all.execute(statement);
        }
    }

    private CompletableFuture<HttpResponse<String>> wait(
            Following who, int seconds, Object... more) {
        URI url = home.resolve(Api.path("/v1/changes", arguments(who, seconds, more)));
        return HTTP.sendAsync(
                HttpRequest.newBuilder(url)
                        .version(HttpClient.Version.HTTP_1_1)
                        .timeout(Duration.ofSeconds(180))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Object[] arguments(Following who, int seconds, Object... more) {
        return who.all(more, "wait", seconds, "cursor", who.cursor());
    }
}
