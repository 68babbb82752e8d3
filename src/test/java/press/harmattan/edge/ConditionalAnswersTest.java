package press.harmattan.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.guard.PublishedProbes;
import press.harmattan.guard.RawHttp;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class ConditionalAnswersTest {

    private static final String LIST = "/v1/probe";

    @TestHTTPResource URI home;

    @Test
    void a_public_answer_says_what_it_is_and_how_long_it_may_be_kept() {
        given().get(LIST)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("W/\"[A-Za-z0-9_-]{22}\""))
                .header("Last-Modified", "Tue, 03 Feb 2026 04:05:06 GMT")
                .header("Vary", "Accept-Encoding, Authorization, X-Api-Key")
                .header("Link", "<https://api.example.org/v1/probe?limit=20>; rel=\"next\"")
                .header(
                        "Cache-Control",
                        "public, max-age=30, s-maxage=60, stale-while-revalidate=30,"
                                + " stale-if-error=600");
    }

    @Test
    void another_answer_has_another_tag_and_the_same_answer_the_same() {
        String tag = tag(LIST);
        assertEquals(tag, tag(LIST));
        assertTrue(!tag.equals(tag(LIST + "?limit=21")));
    }

    @Test
    void what_the_caller_has_is_not_sent_again() {
        String tag = tag(LIST);
        for (String condition :
                List.of(
                        tag,
                        tag.substring(2),
                        "*",
                        "\"other\", " + tag,
                        "W/\"other\"," + tag + " , \"more\"",
                        "garbage " + tag)) {
            given().header("If-None-Match", condition)
                    .get(LIST)
                    .then()
                    .statusCode(304)
                    .body(emptyString())
                    .header("ETag", tag)
                    .header("Last-Modified", "Tue, 03 Feb 2026 04:05:06 GMT")
                    .header("Vary", "Accept-Encoding, Authorization, X-Api-Key")
                    .header("Cache-Control", matchesPattern("public, .*"))
                    .header("Content-Type", nullValue())
                    .header("Content-Encoding", nullValue())
                    .header("Content-Length", nullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"other\"",
                "W/\"\"",
                "\"",
                "W/",
                ",",
                "\u00e9",
                "W/\"a",
                "''",
                "\"*\"",
                "%"
            })
    void another_tag_or_garbage_is_no_condition(String condition) throws IOException {
        RawHttp.Answer answer =
                RawHttp.send(
                        home,
                        "GET " + LIST + " HTTP/1.1",
                        "Host: a",
                        "If-None-Match: " + condition);
        assertEquals(200, answer.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If-Match: \"other\"",
                "If-Modified-Since: Tue, 03 Feb 2026 04:05:06 GMT",
                "If-Modified-Since: Wed, 04 Feb 2099 00:00:00 GMT",
                "If-Modified-Since: yesterday",
                "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
                "Range: bytes=0-1",
                "Range: bytes=9999999999999999-",
                "If-Range: \"x\"",
                "Range: garbage",
                "If-Match: garbage"
            })
    void other_conditions_and_ranges_change_nothing(String header) throws IOException {
        RawHttp.Answer answer = RawHttp.send(home, "GET /v1/probe HTTP/1.1", "Host: a", header);
        assertEquals(200, answer.status());
        assertEquals(
                List.of(Integer.toString(answer.body().length())), answer.all("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "gzip | gzip",
                "br | br",
                "gzip, br | br",
                "br;q=0.5, gzip | gzip",
                "gzip;q=0.5, br;q=0.5 | br",
                "* | br",
                "br;q=0, * | gzip",
                "x-gzip | gzip",
                "GZIP | gzip",
                "gzip;q=0 | -",
                "identity | -",
                "deflate | -",
                "zstd | -",
                "identity, gzip;q=0.5 | -",
                "gzip;q=2 | -",
                "gzip;q=abc | -",
                ";;;,, | -",
                "br;q=0.001 | br"
            })
    void the_answer_is_coded_as_the_caller_likes_best(String accepted, String coding)
            throws IOException {
        RawHttp.Answer plain = RawHttp.get(home, LIST);
        RawHttp.Answer coded =
                RawHttp.send(
                        home, "GET /v1/probe HTTP/1.1", "Host: a", "Accept-Encoding: " + accepted);
        assertEquals(coding == null ? List.of() : List.of(coding), coded.all("Content-Encoding"));
        assertEquals(plain.all("ETag"), coded.all("ETag"));
        assertEquals(List.of(Integer.toString(coded.body().length())), coded.all("Content-Length"));
        assertArrayEquals(bytes(plain), decoded(coding, bytes(coded)));
    }

    @Test
    void a_small_answer_is_not_coded_and_a_large_problem_is() throws IOException {
        String accept = "Accept-Encoding: gzip";
        RawHttp.Answer small = RawHttp.send(home, "GET /v1/probe/a HTTP/1.1", "Host: a", accept);
        String query = "?" + "bogus=1&".repeat(40) + "limit=1";
        RawHttp.Answer problem =
                RawHttp.send(home, "GET " + LIST + query + " HTTP/1.1", "Host: a", accept);
        assertEquals(List.of(), small.all("Content-Encoding"));
        assertEquals(400, problem.status());
        assertEquals(List.of("gzip"), problem.all("Content-Encoding"));
        assertTrue(
                new String(decoded("gzip", bytes(problem)), StandardCharsets.UTF_8)
                        .contains("bogus"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/probe", "/v1/probe/missing", "/v1/probe?limit=x", "/nope", "/openapi"})
    void head_has_the_headers_of_get_and_no_body(String path) throws IOException {
        for (String coding : List.of("identity", "gzip")) {
            RawHttp.Answer get = ask("GET", path, coding);
            RawHttp.Answer head = ask("HEAD", path, coding);
            assertEquals(get.status(), head.status());
            assertEquals("", head.body());
            assertEquals(
                    get.headers().stream().map(String::toLowerCase).sorted().toList(),
                    head.headers().stream().map(String::toLowerCase).sorted().toList());
        }
    }

    @Test
    void head_can_be_not_modified() throws IOException {
        RawHttp.Answer answer =
                RawHttp.send(
                        home, "HEAD /v1/probe HTTP/1.1", "Host: a", "If-None-Match: " + tag(LIST));
        assertEquals(304, answer.status());
    }

    @Test
    void what_is_sent_is_not_for_keeping() throws IOException {
        byte[] body = "{\"n\":1,\"big\":1,\"share\":1,\"flag\":true,\"text\":\"x\"}".getBytes();
        RawHttp.Answer answer =
                RawHttp.post(home, LIST, "Content-Type: application/json\r\n", body);
        assertEquals(200, answer.status());
        assertEquals(List.of("no-store"), answer.all("Cache-Control"));
        assertEquals(List.of(), answer.all("ETag"));
        assertEquals(List.of(), answer.all("Access-Control-Allow-Origin"));
    }

    @Test
    void the_specification_is_an_answer_like_any_other() {
        String json = given().accept("application/json").get("/openapi").header("ETag");
        given().get("/openapi.json").then().header("ETag", json).contentType("application/json");
        given().get("/openapi")
                .then()
                .contentType("application/yaml")
                .header("Vary", equalTo("Accept, Accept-Encoding, Authorization, X-Api-Key"));
        given().header("If-None-Match", json).get("/openapi.json").then().statusCode(304);
    }

    @Test
    void the_specification_is_coded_as_the_caller_likes_best_each_time() throws IOException {
        byte[] plain = bytes(RawHttp.get(home, "/openapi"));
        for (String coding : List.of("br", "gzip", "br")) {
            RawHttp.Answer coded = ask("GET", "/openapi", coding);
            assertEquals(List.of(coding), coded.all("Content-Encoding"));
            assertArrayEquals(plain, decoded(coding, bytes(coded)));
        }
    }

    private RawHttp.Answer ask(String method, String path, String coding) throws IOException {
        return RawHttp.send(
                home,
                method + " " + path + " HTTP/1.1",
                "Host: a",
                "X-Request-Id: same",
                "Accept-Encoding: " + coding);
    }

    private static String tag(String path) {
        return given().get(path).header("ETag");
    }

    private static byte[] bytes(RawHttp.Answer answer) {
        return answer.body().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] decoded(String coding, byte[] body) throws IOException {
        if (coding == null) {
            return body;
        }
        return coding.equals("br")
                ? Decoder.decompress(body).getDecompressedData()
                : new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
}
