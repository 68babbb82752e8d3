package press.harmattan.importer.job;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** A newsroom takes its files in over the API. */
@QuarkusTest
class ImportsTest {
    private static final String IMPORTS = "/v1/editorial/imports";
    private static final String SITE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Le Puits</title><link>https://puits.example</link><language>fr</language>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://puits.example</wp:base_site_url>
            <wp:base_blog_url>https://puits.example</wp:base_blog_url>
            <item><title>Le vent du nord</title><link>https://puits.example/vent/</link>
            <dc:creator>salka</dc:creator><content:encoded><![CDATA[<p>La poussière arrive.</p>]]></content:encoded>
            <wp:post_id>7</wp:post_id><wp:post_date_gmt>2026-03-01 08:00:00</wp:post_date_gmt>
            <wp:post_name>vent-du-nord</wp:post_name><wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type>
            <category domain="category" nicename="meteo"><![CDATA[Météo]]></category></item>
            </channel></rss>
            """;

    @Inject Given given;
    @Inject JobRepository jobs;
    @Inject DataSource database;

    @BeforeEach
    void nothing() throws SQLException {
        given.nothing();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate imported, import_job cascade");
        }
    }

    @Test
    void a_site_is_read_by_readers_once_its_import_has_finished() {
        Response started = start(SITE, "format=wxr", null);
        assertEquals(202, started.statusCode(), started::asString);
        JsonPath end = awaitEnd(started(started));
        assertEquals("finished", end.getString("state"), end::prettyPrint);
        assertEquals(1, end.getInt("report.kinds.find { it.kind == 'article' }.created"));
        assertEquals("vent-du-nord", Api.read("/v1/articles/vent-du-nord").getString("slug"));
        assertEquals(started.header("Location"), started.header("Location").strip());
        assertTrue(started.header("Location").endsWith(IMPORTS + "/" + started.path("id")));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        awaitEnd(started(start(SITE, "format=wxr", null)));
        JsonPath second = awaitEnd(started(start(SITE, "format=wxr", null)));
        assertEquals(1, second.getInt("report.kinds.find { it.kind == 'article' }.unchanged"));
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() {
        JsonPath end = awaitEnd(started(start(SITE, "format=wxr&dryRun=true", null)));
        assertEquals(1, end.getInt("report.kinds.find { it.kind == 'article' }.created"));
        assertEquals(404, Api.get("/v1/articles/vent-du-nord").statusCode());
    }

    @Test
    void a_rule_sends_a_term_elsewhere() {
        String rule = "rule=category:meteo%20=%20tag:weather";
        awaitEnd(started(start(SITE, "format=wxr&" + rule, null)));
        assertEquals(
                List.of("weather"), Api.read("/v1/articles/vent-du-nord").getList("tags.slug"));
    }

    @Test
    void lines_of_ndjson_that_cannot_be_taken_in_are_told() {
        Response started =
                admin().contentType("application/x-ndjson")
                        .body("{\"no\":\"line\"}\n".getBytes(UTF_8))
                        .post(IMPORTS + "?format=ndjson");
        JsonPath end = awaitEnd(started(started));
        assertEquals("finished", end.getString("state"));
        assertEquals(List.of(1), end.getList("report.skipped.line"));
    }

    @Test
    void no_line_however_broken_stops_the_others_or_names_a_class() {
        String lines =
                """
                {"type":"article"}
                {"type":"tag"}
                {"type":"comment"}
                null
                {"type":"nothing"}
                {"type":"tag","id":"no"}
                [
                {"type":"tag","id":"0198c0de-0000-7000-8000-000000000001","slug":"wind","formerSlugs":[],\
                "names":{"fr":"Vent"},"aliases":[],"kind":"topic","mediaTopic":null}
                """;
        Response started =
                admin().contentType("application/x-ndjson")
                        .body(lines.getBytes(UTF_8))
                        .post(IMPORTS + "?format=ndjson");
        JsonPath end = awaitEnd(started(started));
        assertEquals("finished", end.getString("state"), end::prettyPrint);
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                end.<Integer>getList("report.skipped.line").stream().sorted().toList());
        assertTrue(
                !end.prettyPrint().matches("(?s).*(java|harmattan|Exception|class ).*"),
                end::prettyPrint);
        assertEquals("wind", Api.read("/v1/tags/wind").getString("slug"));
    }

    @Test
    void what_is_not_utf8_is_told_by_its_line() {
        Response started =
                admin().contentType("application/x-ndjson")
                        .body(new byte[] {'{', '}', '\n', (byte) 0xff, '\n'})
                        .post(IMPORTS + "?format=ndjson");
        JsonPath end = awaitEnd(started(started));
        assertEquals("failed", end.getString("state"));
        assertTrue(end.getString("failure").contains("not UTF-8"), end::prettyPrint);
    }

    @Test
    void a_file_that_is_no_export_fails_and_says_why() {
        JsonPath end = awaitEnd(started(start("<html><p>no</p></html>", "format=wxr", null)));
        assertEquals("failed", end.getString("state"));
        assertTrue(end.getString("failure").contains("no WordPress export"), end::prettyPrint);
    }

    @Test
    void one_key_starts_one_import() {
        String key = UUID.randomUUID().toString();
        Response first = start(SITE, "format=wxr", key);
        Response second = start(SITE, "format=wxr", key);
        assertEquals(202, second.statusCode());
        assertEquals(first.<String>path("id"), second.path("id"));
        Response other = start(SITE + "<!-- -->", "format=wxr", key);
        assertEquals(422, other.statusCode(), other::asString);
        assertEquals(422, start(SITE, "format=wxr&dryRun=true", key).statusCode());
        awaitEnd(started(first));
    }

    @Test
    void every_fault_is_told_before_the_file_is_kept() {
        long before = jobs.count();
        Response refused = start(SITE, "format=wxr&lang=xx&rule=nonsense", null);
        refused.then().statusCode(400).body("errors.name", contains("lang", "rule"));
        start(SITE, "lang=fr", null).then().statusCode(400).body("errors.name", contains("format"));
        start("", "format=wxr", null).then().statusCode(422);
        assertEquals(before, jobs.count());
    }

    @Test
    void only_admins_import() {
        as(Role.editor)
                .contentType("application/xml")
                .body(SITE.getBytes(UTF_8))
                .post(IMPORTS + "?format=wxr")
                .then()
                .statusCode(403);
        Api.as(Role.editor, "ed").get(IMPORTS).then().statusCode(403);
        Api.request().get(IMPORTS).then().statusCode(401);
    }

    @Test
    void an_import_that_has_ended_cannot_be_cancelled() {
        String id = started(start(SITE, "format=wxr", null));
        awaitEnd(id);
        admin().post(IMPORTS + "/" + id + "/cancel")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-ended"))
                .body("state", equalTo("finished"));
        admin().post(IMPORTS + "/" + UUID.randomUUID() + "/cancel").then().statusCode(404);
    }

    @Test
    void the_file_is_let_go_of_when_its_import_has_ended() throws SQLException {
        awaitEnd(started(start(SITE, "format=wxr", null)));
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (pieces() > 0) {
            assertTrue(System.nanoTime() < end, "the file is still there");
            pause();
        }
    }

    private long pieces() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from import_piece")) {
            count.next();
            return count.getLong(1);
        }
    }

    @Test
    void imports_are_listed_newest_first() {
        String first = started(start(SITE, "format=wxr", null));
        String second = started(start(SITE, "format=wxr", null));
        admin().get(IMPORTS + "?limit=2").then().body("data.id", contains(second, first));
        admin().get(IMPORTS).then().body("data.owner", hasItem("nora"));
        admin().get(IMPORTS + "?limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .header("Cache-Control", "private, no-store");
        awaitEnd(first);
        awaitEnd(second);
    }

    private static Response start(String file, String query, String key) {
        var request = admin().contentType("application/xml").body(file.getBytes(UTF_8));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(IMPORTS + "?" + query);
    }

    private static String started(Response response) {
        assertEquals(202, response.statusCode(), response::asString);
        return response.path("id");
    }

    private static JsonPath awaitEnd(String id) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end) {
            Response answer = admin().get(IMPORTS + "/" + id);
            assertEquals(200, answer.statusCode(), answer::asString);
            JsonPath job = answer.jsonPath();
            if (job.getString("finishedAt") != null) {
                return job;
            }
            pause();
        }
        throw new AssertionError("import " + id + " has not come to its end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification admin() {
        return as(Role.admin);
    }

    /** Somebody who sends files as curl does: without a charset. */
    private static RequestSpecification as(Role role) {
        return Api.as(role, "nora")
                .config(
                        RestAssured.config()
                                .encoderConfig(
                                        encoderConfig()
                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                        false)));
    }
}
