package press.harmattan.edge;

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
import press.harmattan.guard.PublishedProbes;
import press.harmattan.guard.RawHttp;
import press.harmattan.guard.RawHttp.Answer;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class StandardHeadersTest {

    @TestHTTPResource URI home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/probe",
                "/v1/probe/missing",
                "/v1/probe/broken",
                "/v1/probe?x=1",
                "/nope",
                "/openapi",
                "/docs/"
            })
    void every_read_is_safe_to_show_and_may_be_read_from_any_page(String path) throws IOException {
        for (String origin : List.of("Origin: https://a.example", "Origin: null", "X: y")) {
            Answer answer = RawHttp.send(home, "GET " + path + " HTTP/1.1", "Host: a", origin);
            assertEquals(List.of("nosniff"), answer.all("X-Content-Type-Options"));
            assertEquals(List.of("no-referrer"), answer.all("Referrer-Policy"));
            assertEquals(1, answer.all("Content-Security-Policy").size());
            assertEquals(List.of("*"), answer.all("Access-Control-Allow-Origin"));
            assertEquals(
                    List.of(
                            "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id,"
                                    + " Deprecation, Sunset"),
                    answer.all("Access-Control-Expose-Headers"));
            assertFalse(answer.headers().toString().contains("a.example"));
        }
    }

    @Test
    void only_the_page_of_the_specification_may_run_anything() throws IOException {
        String page = RawHttp.get(home, "/docs/").all("Content-Security-Policy").get(0);
        String answer = RawHttp.get(home, "/v1/probe").all("Content-Security-Policy").get(0);
        assertEquals("default-src 'none'; frame-ancestors 'none'", answer);
        assertTrue(page.contains("script-src 'self'"));
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("*"));
    }

    @Test
    void a_preflight_is_the_same_for_every_origin_and_kept_for_a_day() throws IOException {
        Answer answer =
                RawHttp.send(
                        home,
                        "OPTIONS /v1/probe HTTP/1.1",
                        "Host: a",
                        "Origin: https://a.example",
                        "Access-Control-Request-Method: POST",
                        "Access-Control-Request-Headers: x-evil");
        assertEquals(204, answer.status());
        assertEquals(List.of("*"), answer.all("Access-Control-Allow-Origin"));
        assertEquals(List.of("GET, HEAD"), answer.all("Access-Control-Allow-Methods"));
        assertEquals(List.of("86400"), answer.all("Access-Control-Max-Age"));
        assertEquals(List.of(), answer.all("Access-Control-Allow-Credentials"));
        assertFalse(answer.headers().toString().contains("evil"));
    }

    /** A header that changed an answer without a Vary would stay in every shared cache. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: ar",
                "Accept-Charset: utf-16",
                "Accept: application/json",
                "Accept: */*",
                "Cookie: a=b",
                "User-Agent: curl/1",
                "User-Agent:",
                "Referer: https://a.example/",
                "X-Requested-With: XMLHttpRequest",
                "DNT: 1",
                "Save-Data: on",
                "Sec-Fetch-Mode: cors",
                "X-Forwarded-For: 1.2.3.4",
                "X-Forwarded-Host: a.example",
                "X-Forwarded-Port: 1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /x",
                "X-Forwarded-Ssl: on",
                "X-Forwarded-Server: x",
                "X-Real-IP: 1.2.3.4",
                "Forwarded: host=a.example;proto=https",
                "Via: 1.1 a",
                "X-Original-URL: /x",
                "X-Rewrite-URL: /x",
                "X-Original-Host: x",
                "X-HTTP-Method: POST",
                "X-HTTP-Method-Override: POST",
                "X-Method-Override: DELETE",
                "Origin: https://a.example",
                "Origin: null",
                "Pragma: no-cache",
                "Cache-Control: no-store",
                "Cache-Control: max-age=0",
                "Range: bytes=0-0",
                "If-Match: \"x\"",
                "If-Range: \"x\"",
                "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
                "Expect:",
                "TE: trailers",
                "Upgrade-Insecure-Requests: 1",
                "From: a@b",
                "Max-Forwards: 0",
                "Prefer: return=minimal",
                "Content-Type: text/plain",
                "Content-Language: fr",
                "X-Format: xml",
                "Priority: u=1",
                "X-Request-Id: a",
                "Traceparent: 00-1-1-00",
                "X-Debug: 1",
                "X-Locale: fr",
                "Timezone: UTC",
                "Sec-CH-UA: x",
                "Viewport-Width: 1",
                "Device-Memory: 1",
                "Early-Data: 1",
                "CF-Ray: 1",
                "True-Client-IP: 1.2.3.4",
                "Fastly-Client-IP: 1.2.3.4",
                "X-ProxyUser-Ip: 1.2.3.4",
                "Proxy-Authorization: x",
                "X-Wap-Profile: x",
                "Surrogate-Capability: x"
            })
    void no_header_that_caches_ignore_changes_an_answer(String header) throws IOException {
        Answer plain = RawHttp.get(home, "/v1/probe?limit=7");
        Answer varied =
                RawHttp.send(home, "GET /v1/probe?limit=7 HTTP/1.1", "Host: localhost", header);
        assertEquals(plain.status(), varied.status());
        assertEquals(plain.body(), varied.body());
        assertEquals(lasting(plain), lasting(varied));
    }

    private static List<String> lasting(Answer answer) {
        return answer.headers().stream().filter(line -> !line.startsWith("X-Request-Id")).toList();
    }
}
