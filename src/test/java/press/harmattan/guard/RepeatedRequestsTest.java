package press.harmattan.guard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.given.Await;
import press.harmattan.identity.Role;

/** A creating request that comes twice creates once. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class RepeatedRequestsTest {
    private static final String PROBES = "/v1/editorial/probes";

    @Inject DataSource database;

    private String key;
    private String name;

    @BeforeEach
    void never_seen_before() {
        key = UUID.randomUUID().toString();
        name = "probe " + key;
    }

    @Test
    void it_is_answered_as_it_was_byte_for_byte() throws SQLException {
        Response first = make("amina", key, name);
        Response again = make("amina", key, name);
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        assertEquals(
                "https://api.example.org" + PROBES + "/" + first.path("id"),
                first.header("Location"));
        assertEquals("\"0\"", again.header("ETag"));
        assertNotEquals(first.header("X-Request-Id"), again.header("X-Request-Id"));
        assertEquals(1, made(name));
    }

    @Test
    void without_a_key_it_creates_each_time() throws SQLException {
        Response first = as("amina").body(body(name)).post(PROBES);
        Response second = as("amina").body(body(name)).post(PROBES);
        assertEquals(201, first.statusCode());
        assertNotEquals(first.<String>path("id"), second.<String>path("id"));
        assertEquals(2, made(name));
    }

    @Test
    void with_another_body_or_at_another_place_it_is_refused() throws SQLException {
        make("amina", key, name);
        as("amina")
                .header("Idempotency-Key", key)
                .body(body(name + "!"))
                .post(PROBES)
                .then()
                .statusCode(422)
                .body("code", equalTo("unacceptable"))
                .body("errors.in", contains("header"))
                .body("errors.name", contains("Idempotency-Key"));
        as("amina")
                .header("Idempotency-Key", key)
                .body(body(name))
                .post(PROBES + "/others")
                .then()
                .statusCode(422);
        assertEquals(1, made(name));
        assertEquals(0, made(name + "!"));
    }

    @Test
    void somebody_elses_key_is_another_key() throws SQLException {
        Response aminas = make("amina", key, name);
        Response brahims = make("brahim", key, name);
        assertEquals(201, brahims.statusCode());
        assertNotEquals(aminas.<String>path("id"), brahims.<String>path("id"));
        assertEquals(2, made(name));
    }

    @Test
    void what_failed_left_nothing_and_may_be_sent_again() throws SQLException {
        name = "fail " + key;
        assertEquals(422, make("amina", key, name).statusCode());
        assertEquals(422, make("amina", key, name).statusCode());
        assertEquals(0, made(name));
        assertEquals(201, make("amina", key, "probe " + key).statusCode());
    }

    @Test
    void a_refused_body_does_not_use_up_the_key() {
        as("amina")
                .header("Idempotency-Key", key)
                .body("{\"name\":1}")
                .post(PROBES)
                .then()
                .statusCode(400)
                .body("errors.name", contains("/name"));
        assertEquals(201, make("amina", key, name).statusCode());
    }

    @Test
    void after_a_day_it_is_forgotten() throws SQLException {
        String before = make("amina", key, name).path("id");
        age("23 hours 59 minutes");
        assertEquals(before, make("amina", key, name).<String>path("id"));
        age("24 hours 1 minute");
        Response anew = make("amina", key, name + "!");
        assertEquals(201, anew.statusCode());
        assertArrayEquals(anew.asByteArray(), make("amina", key, name + "!").asByteArray());
        assertEquals(1, made(name));
        assertEquals(1, made(name + "!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\u00e9", "x y"})
    void a_key_that_is_none_is_refused(String bad) {
        make("amina", bad, name)
                .then()
                .statusCode(400)
                .body("errors.in", contains("header"))
                .body("errors.name", contains("Idempotency-Key"));
    }

    @Test
    void a_key_is_one_and_has_an_end() {
        assertEquals(
                201, make("amina", (key + "x".repeat(255)).substring(0, 255), name).statusCode());
        assertEquals(400, make("amina", "x".repeat(256), name).statusCode());
        as("amina")
                .header("Idempotency-Key", key, key)
                .body(body(name))
                .post(PROBES)
                .then()
                .statusCode(400);
    }

    @Test
    void while_the_first_is_still_running_the_second_is_told_so() throws Exception {
        name = "wait " + key;
        Future<Response> first;
        try (Connection gate = database.getConnection()) {
            gate.setAutoCommit(false);
            run(gate, "select pg_advisory_xact_lock(" + EditorialProbeResource.GATE + ")");
            first = CompletableFuture.supplyAsync(() -> make("amina", key, name));
            until(
                    "select exists (select from pg_locks where locktype = 'advisory'"
                            + " and objid = "
                            + EditorialProbeResource.GATE
                            + " and not granted) as waiting");
            make("amina", key, name)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("request-running"));
            assertEquals(201, make("brahim", key, "probe " + key).statusCode());
            gate.commit();
        }
        assertEquals(201, first.get(20, TimeUnit.SECONDS).statusCode());
        assertArrayEquals(first.get().asByteArray(), make("amina", key, name).asByteArray());
        assertEquals(1, made(name));
    }

    @Test
    void of_many_at_once_one_creates_and_the_others_wait_or_repeat_it() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<Response>> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                all.add(pool.submit(() -> make("amina", key, name)));
            }
            Set<String> answers = new HashSet<>();
            for (Future<Response> one : all) {
                Response answer = one.get();
                assertTrue(Set.of(201, 409).contains(answer.statusCode()), answer::asString);
                if (answer.statusCode() == 201) {
                    answers.add(answer.asString());
                }
            }
            assertEquals(1, answers.size());
            assertEquals(1, made(name));
        } finally {
            pool.shutdownNow();
        }
    }

    private static Response make(String who, String key, String name) {
        return as(who).header("Idempotency-Key", key).body(body(name)).post(PROBES);
    }

    private static RequestSpecification as(String who) {
        return Api.as(Role.author, who).contentType("application/json");
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private long made(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select count(*) from audit where detail ->> 'name' = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void age(String interval) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update idempotency set at = now() - cast(? as interval) where key = ?")) {
            statement.setString(1, interval);
            statement.setString(2, key);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void until(String condition) throws Exception {
        try (Connection connection = database.getConnection()) {
            Await.until(condition, () -> run(connection, condition));
        }
    }

    private static boolean run(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return "t".equals(rows.getString(1));
        }
    }
}
