package press.harmattan.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class StrictBodiesTest {

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String GOOD =
            """
            {"n":1,"boxed":null,"big":1,"share":1.5,"flag":true,"text":"x","order":"newest",\
            "at":"2026-01-01T00:00:00Z","words":["a"],"names":{"fr":"a"},"inner":{"word":"a"}}""";

    @TestHTTPResource URI home;

    @Test
    void a_body_in_the_one_right_form_is_heard() throws IOException {
        assertEquals(200, post(GOOD).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/n | \"1\"",
                "/n | 1.9",
                "/n | 1.0",
                "/n | 1e0",
                "/n | true",
                "/n | null",
                "/n | []",
                "/n | {}",
                "/n | \"\"",
                "/n | 99999999999",
                "/n | -2147483649",
                "/boxed | \"1\"",
                "/boxed | 1.5",
                "/boxed | true",
                "/boxed | \"\"",
                "/boxed | [1]",
                "/big | \"1\"",
                "/big | 1.5",
                "/big | null",
                "/big | 9223372036854775808",
                "/share | \"1.5\"",
                "/share | true",
                "/share | null",
                "/share | \"NaN\"",
                "/share | 1e400",
                "/flag | \"true\"",
                "/flag | 1",
                "/flag | 0",
                "/flag | null",
                "/flag | []",
                "/text | 1",
                "/text | 1.5",
                "/text | true",
                "/text | null",
                "/text | [\"x\"]",
                "/text | {}",
                "/text | \"\\u0000\"",
                "/text | \"\\ud800\"",
                "/text | \"\\udc00x\"",
                "/text | \"\\ud800\\ud800\"",
                "/order | 0",
                "/order | \"0\"",
                "/order | \"up\"",
                "/order | \"\"",
                "/order | \"Newest\"",
                "/order | []",
                "/at | 0",
                "/at | 1.5",
                "/at | \"\"",
                "/at | \"2026-01-01\"",
                "/at | \"2026-01-01T00:00:00+01:00\"",
                "/at | \"2026-02-30T00:00:00Z\"",
                "/at | [2026,1,1]",
                "/words | \"a\"",
                "/words | {}",
                "/words | \"\"",
                "/words/0 | [1]",
                "/words/1 | [\"a\",true]",
                "/words/0 | [\"\\u0000\"]",
                "/words/0 | [[]]",
                "/names | []",
                "/names | \"\"",
                "/names/a | {\"a\":1}",
                "/names/a | {\"a\":\"\\ud800\"}",
                "/names | {\"\\u0000\":\"x\"}",
                "/names | {\"a\":\"x\",\"a\":\"y\"}",
                "/inner | []",
                "/inner | \"x\"",
                "/inner | \"\"",
                "/inner | 1",
                "/inner/word | {\"word\":1}",
                "/inner/w | {\"w\":\"a\"}"
            })
    void a_value_of_another_type_or_form_is_refused_and_named(String pointer, String value)
            throws IOException {
        String member = pointer.split("/")[1];
        String changed =
                GOOD.replaceFirst(
                        "\"" + member + "\":(\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|[^,]*)",
                        "\"" + member + "\":" + value.replace("\\", "\\\\"));
        assertFalse(changed.equals(GOOD));
        RawHttp.Answer answer = post(changed);
        assertEquals(400, answer.status(), changed);
        assertTrue(answer.isProblem(), answer.body());
        assertTrue(answer.body().contains("{\"in\":\"body\",\"name\":\"" + pointer), answer.body());
        assertTrue(!answer.body().contains("harmattan.") && !answer.body().contains("Probe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "1",
                "\"x\"",
                "true",
                "{",
                "{}x",
                "{\"n\":1,}",
                "{'n':1}",
                "{n:1}",
                "/**/{}",
                "{\"n\":01}",
                "{\"n\":NaN}",
                "{\"n\":+1}",
                "{\"n\":.5}",
                "{\"text\":\"\t\"}",
                "{\"text\":\"\\x\"}"
            })
    void what_is_not_one_object_of_json_is_refused(String body) throws IOException {
        RawHttp.Answer answer = post(body);
        assertEquals(400, answer.status(), body);
        assertTrue(answer.isProblem(), answer.body());
    }

    @Test
    void a_member_twice_an_unknown_member_and_a_second_document_are_refused() throws IOException {
        assertEquals(400, post(GOOD.replace("{\"n\":1", "{\"n\":1,\"n\":1")).status());
        assertEquals(400, post(GOOD.replace("{\"n\":1", "{\"n\":1,\"m\":1")).status());
        assertEquals(400, post(GOOD + GOOD).status());
        assertEquals(400, post(GOOD + " []").status());
    }

    @Test
    void depth_and_digits_have_an_end() throws IOException {
        assertEquals(400, post("[".repeat(100_000)).status());
        assertEquals(400, post("{\"inner\":".repeat(50_000)).status());
        assertEquals(400, post(GOOD.replace("1.5", "1".repeat(100_000))).status());
    }

    @Test
    void a_body_that_is_not_utf8_is_refused() throws IOException {
        byte[] latin = GOOD.replace("\"x\"", "\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(400, RawHttp.post(home, "/v1/probe", JSON, latin).status());
        byte[] wide = GOOD.getBytes(StandardCharsets.UTF_16);
        assertEquals(400, RawHttp.post(home, "/v1/probe", JSON, wide).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: text/plain\r\n",
                "Content-Type: ;;;\r\n",
                "Content-Type: */*\r\n",
                "Content-Type: application/xml\r\n",
                "Content-Type: application/json; charset=latin1\r\n",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                JSON + "Content-Encoding: gzip\r\n"
            })
    void a_body_in_another_type_charset_or_coding_is_unsupported(String headers)
            throws IOException {
        RawHttp.Answer answer = RawHttp.post(home, "/v1/probe", headers, GOOD.getBytes());
        assertEquals(415, answer.status());
        assertEquals(List.of("application/json"), answer.all("Accept"));
        assertTrue(answer.isProblem(), answer.body());
    }

    @RepeatedTest(10)
    void a_body_that_is_too_large_is_refused_with_a_length_and_without() throws IOException {
        byte[] large = GOOD.replace("\"x\"", "\"" + "x".repeat(1 << 20) + "\"").getBytes();
        RawHttp.Answer known = RawHttp.post(home, "/v1/probe", JSON, large);
        RawHttp.Answer chunked =
                RawHttp.exchange(
                        home,
                        "POST /v1/probe HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                                + JSON
                                + "\r\n"
                                + Integer.toHexString(large.length)
                                + "\r\n",
                        (new String(large, StandardCharsets.UTF_8) + "\r\n0\r\n\r\n").getBytes());
        for (RawHttp.Answer answer : List.of(known, chunked)) {
            assertEquals(413, answer.status());
            assertEquals(List.of("close"), answer.all("Connection"));
            assertTrue(answer.isProblem(), answer.body());
        }
    }

    private RawHttp.Answer post(String body) throws IOException {
        return RawHttp.post(home, "/v1/probe", JSON, body.getBytes(StandardCharsets.UTF_8));
    }
}
