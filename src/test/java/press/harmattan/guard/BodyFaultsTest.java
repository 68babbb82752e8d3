package press.harmattan.guard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.identity.Role;

/** What is published of a body is what is enforced, and whoever breaks it is told everything. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class BodyFaultsTest {

    @TestHTTPResource URI home;

    @Test
    void all_faults_come_at_once_in_the_order_of_the_body() {
        tree("""
                        {"title":"a title too long","order":"up","id":"1","day":"2026-02-30",
                         "link":"nowhere","colour":"red",
                         "branches":[{"name":"a","leaves":[{"weight":1},{"weight":"2"}]},
                                     {"leaves":[{"weight":10,"names":{"a/b~c":null}},null]}]}""")
                .statusCode(400)
                .body("errors.in", everyItem(equalTo("body")))
                .body(
                        "errors.name",
                        contains(
                                "/title",
                                "/order",
                                "/id",
                                "/day",
                                "/link",
                                "/colour",
                                "/branches/0/leaves/1/weight",
                                "/branches/1/leaves/0/weight",
                                "/branches/1/leaves/0/names/a~1b~0c",
                                "/branches/1/leaves/1",
                                "/branches/1/name"))
                .body(
                        "errors.detail",
                        contains(
                                "must not be longer than 10 characters",
                                "is not one of the allowed values",
                                "must be a UUID in lower case",
                                "must be a date such as 2026-01-31",
                                "must be a whole URL such as https://example.org/a",
                                "is not a known member",
                                "must be an integer between 1 and 9",
                                "must be between 1 and 9",
                                "must be a text",
                                "must be an object",
                                "is required"))
                .body("errors[1].allowed", contains("newest", "oldest"))
                .body(
                        "errors[5].allowed",
                        contains("branches", "day", "id", "link", "order", "title"));
    }

    @Test
    void faults_of_the_query_come_with_those_of_the_body() {
        Api.request()
                .contentType("application/json")
                .body("{}")
                .post("/v1/probe/tree?limit=x&bogus=1")
                .then()
                .statusCode(400)
                .body("errors.in", contains("query", "query", "body"))
                .body("errors.name", contains("limit", "bogus", "/title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_text_without_a_word_is_told_so(String title) {
        tree("{\"title\":\"" + title + "\"}")
                .statusCode(400)
                .body("errors.detail", contains("must not be blank"));
    }

    @Test
    void what_fits_is_heard_and_what_is_optional_may_be_left_out() {
        tree("{\"title\":\"حصاد\"}").statusCode(200).body("text", equalTo("حصاد"));
        tree("""
                        {"title":"a","order":"newest","id":"01a110f6-8da0-7cbb-95e8-db14cddfa1fc",
                         "day":"2026-01-31","link":"https://example.org/%D8%AD",
                         "branches":[{"name":"","leaves":[{"weight":9,"names":{}}]}]}""")
                .statusCode(200);
    }

    @Test
    void a_hostile_body_is_not_told_everything() {
        String wrong = "{\"name\":1},".repeat(99) + "{\"name\":1}";
        tree("{\"title\":\"a\",\"branches\":[" + wrong + "]}")
                .statusCode(400)
                .body("errors", hasSize(50));
        tree("{\"title\":\"a\",\"branches\":[" + wrong + "," + wrong + "]}")
                .statusCode(400)
                .body("errors.name", contains("/branches"));
    }

    @Test
    void where_json_breaks_is_told_by_the_place() {
        tree("{\"title\":\"a\",\"branches\":[{\"name\":\"a\",\"name\":\"b\"}]}")
                .statusCode(400)
                .body("errors.name", contains("/branches/0/name"));
    }

    @Test
    void a_body_that_may_be_left_out_may_be_left_out() throws IOException {
        String path = "/v1/probe/optional";
        assertTrue(post(path, "", "").body().contains("nothing"));
        assertTrue(post(path, "text/plain", "").body().contains("nothing"));
        assertTrue(post(path, "application/json", "").body().contains("nothing"));
        assertTrue(send(path, "application/json", "", true).body().contains("nothing"));
        assertEquals(200, post(path, "application/json", "{\"word\":\"a\"}").status());
        assertEquals(400, post(path, "application/json", "{\"word\":1}").status());
        assertEquals(415, post(path, "text/plain", "{\"word\":\"a\"}").status());
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /v1/editorial/probes/01a110f6-8da0-7cbb-95e8-db14cddfa1fc/turn",
        "GET,    /v1/probe",
    })
    void a_body_is_not_sent_where_none_is_taken(String method, String path) throws IOException {
        for (String length :
                List.of(
                        "Content-Length: 2\r\n\r\n{}",
                        "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) {
            RawHttp.Answer answer =
                    RawHttp.exchange(
                            home,
                            method
                                    + " "
                                    + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Authorization: Bearer "
                                    + Api.token(Role.author, "amina")
                                    + "\r\n"
                                    + length,
                            new byte[0]);
            assertEquals(400, answer.status());
            assertTrue(answer.isProblem(), answer.body());
            assertTrue(answer.body().contains("is not taken here; send none"), answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/nothing,             404",
        "PUT,  /v1/probe,               405",
        "GET,  /v1/probe,               400",
        "POST, /v1/probe/tree?bogus=1,  415",
        "POST, /v1/editorial/probes,    401",
        "POST, /v1/editorial/probes/x/taken, 401",
    })
    void whoever_sends_without_end_is_answered_and_then_cut_off(
            String method, String path, int status) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            String type = status == 401 ? "Content-Type: application/json\r\n" : "";
            OutputStream out = socket.getOutputStream();
            out.write(
                    (method
                                    + " "
                                    + path
                                    + " HTTP/1.1\r\nHost: a\r\n"
                                    + type
                                    + "Transfer-Encoding: chunked\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 400".length());
            assertEquals("HTTP/1.1 " + status, new String(start, StandardCharsets.US_ASCII));
            byte[] chunk =
                    ("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () ->
                            assertThrows(
                                    IOException.class,
                                    () -> {
                                        while (true) {
                                            out.write(chunk);
                                            Thread.sleep(1);
                                        }
                                    }));
        }
    }

    @ParameterizedTest(name = "{0} takes {1} bytes")
    @CsvSource({
        "/v1/probe/comments,  16384",
        "/v1/probe/tree,    1048576",
        "/v1/editorial/probes/text, 2097152",
    })
    void a_body_may_be_as_large_as_its_place_allows(String path, int most) throws IOException {
        String start = "{\"text\":\"";
        String fits = start + "x".repeat(most - start.length() - 2) + "\"}";
        assertTrue(List.of(200, 400).contains(post(path, "application/json", fits).status()));
        for (boolean chunked : new boolean[] {true, false}) {
            RawHttp.Answer answer = send(path, "application/json", fits + " ", chunked);
            assertEquals(413, answer.status());
            assertTrue(answer.isProblem(), answer.body());
        }
    }

    @Test
    void a_stream_is_cut_at_the_limit_that_its_operation_names() throws IOException {
        String path = "/v1/probe/stream";
        assertTrue(send(path, "text/plain", "x".repeat(3000), true).body().contains("3000"));
        assertEquals(413, send(path, "text/plain", "x".repeat(3001), true).status());
        assertEquals(413, send(path, "text/plain", "x".repeat(3001), false).status());
    }

    private ValidatableResponse tree(String body) {
        return Api.request()
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/probe/tree")
                .then();
    }

    private RawHttp.Answer post(String path, String type, String body) throws IOException {
        return send(path, type, body, false);
    }

    private RawHttp.Answer send(String path, String type, String body, boolean chunked)
            throws IOException {
        String length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + body.length();
        String content =
                chunked
                        ? Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n"
                        : body;
        return RawHttp.exchange(
                home,
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                        + length
                        + "\r\n\r\n",
                content.getBytes(StandardCharsets.US_ASCII));
    }
}
