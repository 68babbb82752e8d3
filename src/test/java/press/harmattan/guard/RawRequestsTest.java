package press.harmattan.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class RawRequestsTest {

    private static final String LIST = "GET /v1/probe HTTP/1.1";

    @TestHTTPResource URI home;

    @Test
    void two_hosts_are_refused() throws IOException {
        assertProblem(400, RawHttp.send(home, LIST, "Host: a", "Host: b"));
        assertProblem(400, RawHttp.send(home, LIST, "Host: a", "Host: a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a@b", "a,b", "a:x", "a:999999", "[::1", "\u00e9"})
    void a_host_that_is_no_host_is_refused(String host) throws IOException {
        assertProblem(400, RawHttp.send(home, LIST, "Host: " + host));
    }

    @Test
    void a_request_without_a_host_is_refused() throws IOException {
        assertProblem(
                400, RawHttp.exchange(home, LIST + "\r\nConnection: close\r\n\r\n", new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: gopher",
                "Forwarded: host=evil.example;proto=gopher",
                "X-Forwarded-For: 1.2.3.4",
                "X-Forwarded-Prefix: /evil",
                "X-Original-URL: /evil",
                "X-Rewrite-URL: /evil",
                "X-HTTP-Method-Override: DELETE"
            })
    void no_header_changes_where_answers_say_that_things_are(String header) throws IOException {
        String host = header.startsWith("Host") ? header : "Host: localhost\r\n" + header;
        RawHttp.Answer list = RawHttp.send(home, LIST, host);
        RawHttp.Answer moved = RawHttp.send(home, "GET /v1/probe/old HTTP/1.1", host);
        assertEquals(200, list.status());
        assertEquals(
                List.of("<https://api.example.org/v1/probe?limit=20>; rel=\"next\""),
                list.all("Link"));
        assertEquals(List.of("https://api.example.org/v1/probe/new"), moved.all("Location"));
        assertFalse(list.toString().contains("evil"));
    }

    @Test
    void an_absolute_target_is_its_path() throws IOException {
        assertEquals(200, RawHttp.get(home, "http://evil.example/v1/probe").status());
    }

    /** What the parser of the server refuses never reaches us: no body, and the connection ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/probe HTTP/1.1\r\nHost: a\r\nX Y: a",
                "GET /v1/probe HTTP/1.1\r\nHost: a\r\nX: a\u0000b",
                "GET /v1/probe HTTP/1.1\r\nHost: a\r\nContent-Length: -1",
                "POST /v1/probe HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2",
                "POST /v1/probe HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
                "\u0016\u0003\u0001"
            })
    void what_is_not_http_is_refused_without_a_body(String head) throws IOException {
        RawHttp.Answer answer = RawHttp.exchange(home, head + "\r\n\r\n", new byte[0]);
        assertEquals(400, answer.status());
        assertEquals("", answer.body());
    }

    @Test
    void what_is_too_long_is_refused_without_a_body() throws IOException {
        assertEquals(414, RawHttp.get(home, "/v1/probe?q=" + "a".repeat(17_000)).status());
        assertEquals(431, RawHttp.send(home, LIST, "Host: a", "X: " + "a".repeat(17_000)).status());
    }

    @Test
    void a_long_list_of_ids_has_room_in_the_request_line() throws IOException {
        String ids = "0198f0a0-0000-7000-8000-000000000000,".repeat(100);
        assertProblem(400, RawHttp.get(home, "/v1/probe?ids=" + ids + "a"));
    }

    @Test
    void a_request_id_is_sent_back_when_it_is_well_formed_and_made_when_not() throws IOException {
        assertEquals(List.of("my-id_1.2"), idFor("X-Request-Id: my-id_1.2"));
        for (String bad :
                List.of(
                        "X-Request-Id: a b",
                        "X-Request-Id: " + "a".repeat(65),
                        "X-Request-Id:",
                        "X-Request-Id: a\r\nX-Request-Id: b",
                        "X-Request-Id: \u00e9")) {
            List<String> made = idFor(bad);
            assertEquals(1, made.size());
            assertTrue(made.get(0).matches("[0-9a-f]{32}"), made.toString());
        }
    }

    private List<String> idFor(String header) throws IOException {
        return RawHttp.send(home, LIST, "Host: a", header).all("X-Request-Id");
    }

    private static void assertProblem(int status, RawHttp.Answer answer) {
        assertEquals(status, answer.status(), answer.toString());
        assertTrue(answer.isProblem(), answer.toString());
    }
}
