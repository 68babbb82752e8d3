package press.harmattan.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.guard.PublishedProbes;
import press.harmattan.guard.RawHttp;
import press.harmattan.guard.RawHttp.Answer;

/** Which pages may call the newsroom from a browser. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class EditorialOriginsTest {
    private static final String GATE = "/v1/editorial/gate/author";

    @TestHTTPResource URI home;

    @ParameterizedTest
    @ValueSource(strings = {"https://desk.example.org", "http://localhost:3000"})
    void a_named_origin_is_answered_by_its_name(String origin) throws IOException {
        Answer preflight = send("OPTIONS", GATE, origin);
        assertEquals(204, preflight.status());
        assertEquals(List.of(origin), preflight.all("Access-Control-Allow-Origin"));
        assertEquals(
                List.of("GET, HEAD, OPTIONS, POST"), preflight.all("Access-Control-Allow-Methods"));
        assertEquals(
                List.of("Authorization, Content-Type, If-Match, Idempotency-Key, X-Request-Id"),
                preflight.all("Access-Control-Allow-Headers"));
        Answer answer = send("GET", GATE, origin);
        assertEquals(401, answer.status());
        assertEquals(List.of(origin), answer.all("Access-Control-Allow-Origin"));
        assertEquals(
                List.of("ETag, Link, Location, Retry-After, X-Request-Id"),
                answer.all("Access-Control-Expose-Headers"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://desk.example.org.evil.example",
                "https://evil.example",
                "http://desk.example.org",
                "https://desk.example.org:443",
                "https://DESK.example.org",
                "null",
                "*"
            })
    void no_other_origin_is_answered_at_all(String origin) throws IOException {
        for (String method : List.of("OPTIONS", "GET", "POST")) {
            Answer answer = send(method, GATE, origin);
            assertEquals(
                    List.of(),
                    answer.headers().stream().filter(it -> it.startsWith("Access-")).toList());
            assertEquals(
                    List.of("Accept-Encoding, Authorization, X-Api-Key, Origin"),
                    answer.all("Vary"));
        }
    }

    @Test
    void readers_are_answered_from_everywhere_as_ever() throws IOException {
        Answer answer = send("GET", "/v1/probe", "https://desk.example.org");
        assertEquals(List.of("*"), answer.all("Access-Control-Allow-Origin"));
        assertEquals(List.of("Accept-Encoding, Authorization, X-Api-Key"), answer.all("Vary"));
    }

    private Answer send(String method, String path, String origin) throws IOException {
        return RawHttp.send(
                home, method + " " + path + " HTTP/1.1", "Host: a", "Origin: " + origin);
    }
}
