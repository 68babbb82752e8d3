package press.harmattan.importer.job;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.importer.run.Somebody;

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

    private static final String SECTIONS = "lock table section in share row exclusive mode";
    private static final String WAITING =
            "select count(*) from pg_locks where not granted and relation = 'section'::regclass";

    @Inject Given given;
    @Inject JobRepository jobs;
    @Inject UploadRepository upload;
    @Inject Somebody somebody;
    @Inject DataSource database;

    @BeforeEach
    void nothing() throws SQLException {
        given.nothing();
        change("truncate imported, import_job cascade");
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
    void a_file_of_several_pieces_is_read_whole() {
        String blank = " ".repeat(1500) + "\n";
        String tag =
                """
                {"type":"tag","id":"0198c0de-0000-7000-8000-000000000002","slug":"rain","formerSlugs":[],\
                "names":{"fr":"Pluie"},"aliases":[],"kind":"topic","mediaTopic":null}
                """;
        Response started =
                admin().contentType("application/x-ndjson")
                        .body((blank.repeat(2000) + tag + "no line").getBytes(UTF_8))
                        .post(IMPORTS + "?format=ndjson");
        JsonPath end = awaitEnd(started(started));
        assertEquals(List.of(2002), end.getList("report.skipped.line"));
        assertEquals(1, end.getInt("report.kinds.find { it.kind == 'tag' }.created"));
    }

    @Test
    void what_is_not_utf8_is_told_by_its_line() {
        Response started =
                admin().contentType("application/x-ndjson")
                        .body(new byte[] {'{', '}', '\n', (byte) 0xff, '\n'})
                        .post(IMPORTS + "?format=ndjson");
        JsonPath end = awaitEnd(started(started));
        assertEquals("failed", end.getString("state"));
        assertTrue(
                end.getString("failure").matches("what follows line \\d+ is not UTF-8"),
                end::prettyPrint);
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
    void what_only_a_site_has_is_refused_for_ndjson() {
        start(
                        SITE,
                        "format=ndjson&siteUrl=https://puits.example&rule=tag:a%20=%20skip&lang=fr",
                        "no key")
                .then()
                .statusCode(400)
                .body("errors.name", contains("lang", "siteUrl", "rule", "Idempotency-Key"));
    }

    @Test
    void addresses_rules_and_formats_are_looked_at_before_the_file() {
        String rules = "&rule=tag:a%20=%20region:nowhere&rule=tag:a&rule=tag:b%20=%20skip";
        start(SITE, "format=wxr&siteUrl=javascript:alert(1)" + rules, null)
                .then()
                .statusCode(400)
                .body("errors.name", contains("siteUrl", "rule", "rule"))
                .body("errors[1].detail", containsString("nowhere"));
        start(SITE, "format=zip&siteUrl=puits", null)
                .then()
                .statusCode(400)
                .body("errors.name", contains("format", "siteUrl"));
    }

    @Test
    void a_key_is_kept_for_a_day() throws SQLException {
        String key = UUID.randomUUID().toString();
        String first = started(start(SITE, "format=wxr", key));
        change("update import_job set created_at = created_at - interval '23 hours'");
        assertEquals(first, started(start(SITE, "format=wxr", key)));
        change("update import_job set created_at = created_at - interval '2 hours'");
        String second = started(start(SITE, "format=wxr&dryRun=true", key));
        assertNotEquals(first, second);
        awaitEnd(first);
        awaitEnd(second);
    }

    @Test
    void a_key_that_comes_many_times_at_once_starts_one_import() {
        String key = UUID.randomUUID().toString();
        List<Integer> answers =
                IntStream.range(0, 8)
                        .mapToObj(any -> supplyAsync(() -> start(SITE, "format=wxr", key)))
                        .toList()
                        .stream()
                        .map(answer -> answer.join().statusCode())
                        .toList();
        assertTrue(Set.of(202, 409).containsAll(answers), answers::toString);
        assertTrue(answers.contains(202), answers::toString);
        assertEquals(1, jobs.count());
        awaitEnd(started(start(SITE, "format=wxr", key)));
    }

    @Test
    void a_cancelled_import_tells_what_it_has_put_in_place() {
        CompletableFuture<Void> cancelled = new CompletableFuture<>();
        CompletableFuture<Void> other = somebody.holds(SECTIONS, cancelled);
        String id = started(start(SITE, "format=wxr", null));
        await(() -> count(WAITING) > 0);
        admin().post(IMPORTS + "/" + id + "/cancel").then().body("state", equalTo("cancelled"));
        cancelled.complete(null);
        other.join();
        await(() -> job(id).get("report") != null);
        assertEquals("cancelled", job(id).getString("state"));
        assertEquals(1, job(id).getInt("report.kinds.find { it.kind == 'section' }.created"));
    }

    @Test
    void an_import_that_the_database_stands_in_the_way_of_is_begun_again() {
        CompletableFuture<Void> again = new CompletableFuture<>();
        CompletableFuture<Void> other = somebody.refuses(SECTIONS, again);
        String id = started(start(SITE, "format=wxr", null));
        await(() -> count("select max(attempts) from import_job") > 1);
        again.complete(null);
        other.join();
        assertEquals("finished", awaitEnd(id).getString("state"));
    }

    @Test
    void an_upload_that_is_cancelled_is_not_wanted_any_more_and_leaves_its_key()
            throws SQLException {
        UUID id = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        change(
                "insert into import_job (id, owner, idempotency_key, format, rules, dry_run, state)"
                        + " values ('%s', 'nora', '%s', 'wxr', '{}', false, 'uploading')"
                                .formatted(id, key));
        assertTrue(upload.keep(id, 0, new byte[1]));
        start(SITE, "format=wxr", key)
                .then()
                .statusCode(409)
                .body("code", equalTo("request-running"));
        admin().post(IMPORTS + "/" + id + "/cancel").then().statusCode(200);
        assertFalse(upload.keep(id, 1, new byte[1]));
        awaitEnd(started(start(SITE, "format=wxr", key)));
    }

    @Test
    void the_language_of_a_site_may_be_spelt_in_capitals() {
        JsonPath end = awaitEnd(started(start(SITE, "format=wxr&lang=FR", null)));
        assertEquals("finished", end.getString("state"), end::prettyPrint);
        assertEquals("fr", end.getString("lang"));
    }

    @Test
    void what_is_no_xml_is_called_so() {
        JsonPath end = awaitEnd(started(start("notgz", "format=wxr", null)));
        String failure = end.getString("failure");
        assertTrue(failure.startsWith("line 1: the file is cut off or no XML"), failure);
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
    void the_file_is_let_go_of_when_its_import_has_ended() {
        awaitEnd(started(start(SITE, "format=wxr", null)));
        await(() -> count("select count(*) from import_piece") == 0);
    }

    private long count(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var count = statement.executeQuery(query)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
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

    private static JsonPath job(String id) {
        Response answer = admin().get(IMPORTS + "/" + id);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.jsonPath();
    }

    private static JsonPath awaitEnd(String id) {
        await(() -> job(id).getString("finishedAt") != null);
        return job(id);
    }

    private static void await(BooleanSupplier what) {
        try {
            Await.until("it happens", what::getAsBoolean);
        } catch (Exception e) {
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
