package press.harmattan.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.identity.Role;

/** Nothing takes the audit away, so every case has an actor of its own. */
@QuarkusTest
class AuditTest {
    private static final String AUDIT = "/v1/editorial/audit";
    private static final String RESTRICT = "23001";

    @Inject AuditLog log;
    @Inject DataSource database;

    private String actor;

    @BeforeEach
    void somebody_new() {
        actor = "أمينة " + UUID.randomUUID();
    }

    @Test
    void it_tells_who_did_what_newest_first() {
        UUID article = UUID.randomUUID();
        Instant before = Instant.now().minusSeconds(5);
        did("submit", "article", article, Map.of());
        Map<String, Object> detail = new HashMap<>();
        detail.put("revision", 1);
        detail.put("note", "تصحيح");
        detail.put("at", null);
        did("publish", "article", article, detail);
        JsonPath list = read();
        assertEquals(List.of("publish", "submit"), list.getList("data.action"));
        assertEquals(
                Set.of(
                        "id",
                        "at",
                        "actor",
                        "role",
                        "action",
                        "subject",
                        "subjectId",
                        "requestId",
                        "detail"),
                list.getMap("data[0]").keySet());
        assertEquals(actor, list.getString("data[0].actor"));
        assertEquals(article.toString(), list.getString("data[0].subjectId"));
        assertEquals(detail, list.getMap("data[0].detail"));
        assertNull(list.get("data[0].role"));
        assertNull(list.get("data[0].requestId"));
        Instant at = Instant.parse(list.getString("data[0].at"));
        assertEquals(true, at.isAfter(before) && at.isBefore(Instant.now().plusSeconds(5)));
        assertEquals(actor, list.getString("query.actor"));
    }

    @Test
    void what_is_rolled_back_was_not_done() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            log.recordFor(
                                                    actor, "publish", "article", null, Map.of());
                                            throw new IllegalStateException();
                                        }));
        assertEquals(List.of(), read().getList("data"));
    }

    @Test
    void pages_lead_through_everything_once_and_back() {
        for (int i = 0; i < 7; i++) {
            did("edit", "article", null, Map.of("n", i));
        }
        List<Integer> seen = new ArrayList<>();
        JsonPath page = read("limit", 3);
        seen.addAll(page.getList("data.detail.n"));
        String back = null;
        while (page.getString("page.next") != null) {
            page = read("limit", 3, "cursor", page.getString("page.next"));
            seen.addAll(page.getList("data.detail.n"));
            back = back == null ? page.getString("page.prev") : back;
        }
        assertEquals(List.of(6, 5, 4, 3, 2, 1, 0), seen);
        assertEquals(List.of(6, 5, 4), read("limit", 3, "cursor", back).getList("data.detail.n"));
        String cursor = read("limit", 3).getString("page.next");
        get(Role.admin, "action", "edit", "cursor", cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-mismatch"));
    }

    @Test
    void each_filter_leaves_out_what_it_does_not_name() {
        UUID one = UUID.randomUUID();
        did("create", "tag", one, Map.of());
        did("merge", "tag", UUID.randomUUID(), Map.of());
        did("create", "section", null, Map.of());
        assertEquals(List.of("create", "create"), read("action", "create").getList("data.action"));
        assertEquals(List.of("merge", "create"), read("subject", "tag").getList("data.action"));
        assertEquals(List.of("tag"), read("subjectId", one).getList("data.subject"));
        String middle = read().getString("data[1].at");
        assertEquals(List.of("section", "tag"), read("from", middle).getList("data.subject"));
        assertEquals(List.of("tag"), read("to", middle).getList("data.subject"));
        assertEquals(3, read("from", "2026-01-01").getList("data").size());
        assertEquals(0, read("to", "2026-01-01").getList("data").size());
        assertEquals("2026-01-01T00:00:00Z", read("to", "2026-01-01").getString("query.to"));
    }

    @ParameterizedTest
    @CsvSource({
        "subject,   tree",
        "action,    Publish",
        "subjectId, 1",
        "from,      yesterday",
        "to,        2026-02-30",
        "limit,     0",
        "limit,     101",
        "cursor,    x",
        "who,       amina",
    })
    void a_filter_that_means_nothing_is_refused_and_named(String name, String value) {
        get(Role.admin, name, value).then().statusCode(400).body("errors.name", contains(name));
    }

    @Test
    void the_kinds_of_things_are_told_to_whoever_names_another() {
        get(Role.admin, "subject", "tree")
                .then()
                .body("errors[0].allowed", hasItems("article", "collection", "import"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"author", "editor"})
    void it_is_for_admins_alone(Role role) {
        get(role).then().statusCode(403);
        Api.get(AUDIT).then().statusCode(401);
    }

    @Test
    void it_is_nobodys_to_keep() {
        get(Role.admin)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set actor = 'nobody'",
                "update audit set actor = 'nobody' where false",
                "delete from audit",
                "delete from audit where false",
                "truncate audit",
                "truncate audit cascade"
            })
    void rows_are_only_added(String statement) throws SQLException {
        did("publish", "article", null, Map.of());
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> sql.execute(statement), statement);
            assertEquals(RESTRICT, refused.getSQLState());
        }
        assertEquals(List.of("publish"), read().getList("data.action"));
    }

    private void did(String action, String subject, UUID id, Map<String, ?> detail) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.recordFor(actor, action, subject, id, detail));
    }

    private JsonPath read(Object... parameters) {
        List<Object> all = new ArrayList<>(List.of("actor", actor));
        all.addAll(List.of(parameters));
        Response answer = get(Role.admin, all.toArray());
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.jsonPath();
    }

    private static Response get(Role role, Object... parameters) {
        return Api.as(role, "chief").get(Api.path(AUDIT, parameters));
    }
}
