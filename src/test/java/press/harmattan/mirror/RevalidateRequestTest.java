package press.harmattan.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.guard.RawHttp;
import press.harmattan.guard.RawHttp.Answer;

/** What is no question is told so, with the place. */
@QuarkusTest
class RevalidateRequestTest {
    private static final String PATH = "/v1/articles/revalidate";
    private static final String ID = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc";
    private static final String JSON = "Content-Type: application/json\r\n";

    @TestHTTPResource URI home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | /items | is required",
                "{\"items\":null} | /items | must be an object",
                "{\"items\":[]} | /items | must be an object",
                "{\"items\":{}} | /items | must not be empty",
                "{\"items\":{\"ID\":0}} | /items/ID | must be of at least 1",
                "{\"items\":{\"ID\":-1}} | /items/ID | must be of at least 1",
                "{\"items\":{\"ID\":2147483648}} | /items/ID | must be less than 2147483648",
                "{\"items\":{\"ID\":1.0}} | /items/ID | must be an integer of at least 1",
                "{\"items\":{\"ID\":\"1\"}} | /items/ID | must be an integer of at least 1",
                "{\"items\":{\"ID\":true}} | /items/ID | must be an integer of at least 1",
                "{\"items\":{\"ID\":null}} | /items/ID | must be an integer of at least 1",
                "{\"items\":{\"slug\":1}} | /items/slug | its name must be a UUID in lower case",
                "{\"items\":{\"\":1}} | /items/ | its name must be a UUID in lower case",
                "{\"items\":{\"ID\":1},\"more\":1} | /more | is not a known member",
                "[] | ~~ | must be an object",
                "1 | ~~ | must be an object",
            })
    void a_body_of_another_form_is_refused_with_its_place(
            String body, String place, String detail) {
        post(body.replace("ID", ID))
                .statusCode(400)
                .body("errors.in", contains("body"))
                .body("errors.name", contains(place.replace("ID", ID)))
                .body("errors.detail", contains(detail));
    }

    @Test
    void an_id_that_is_sent_twice_is_no_question() {
        post("{\"items\":{\"" + ID + "\":1,\"" + ID + "\":2}}")
                .statusCode(400)
                .body("errors.name", contains("/items/" + ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"items\":{}}{}", "{\"items\":{\"\\u0000\":1}}", "null"})
    void what_is_no_json_of_ours_is_400(String body) throws IOException {
        Answer answer = RawHttp.post(home, PATH, JSON, body.getBytes(UTF_8));
        assertEquals(400, answer.status());
        assertTrue(answer.isProblem(), answer.body());
    }

    @Test
    void five_hundred_articles_are_asked_about_at_once_and_no_more() {
        post(items(500)).statusCode(200).body("gone", hasSize(500));
        post(items(501))
                .statusCode(400)
                .body("errors.name", contains("/items"))
                .body("errors.detail", contains("must not have more than 500 members"));
    }

    @Test
    void faults_of_the_query_come_with_those_of_the_body_and_among_themselves() {
        Api.request()
                .contentType("application/json")
                .body("{\"items\":{\"" + ID + "\":0}}")
                .post(PATH + "?view=huge&view=card&limit=1")
                .then()
                .statusCode(400)
                .body("errors.name", contains("view", "view", "limit", "/items/" + ID));
        Api.request()
                .contentType("application/json")
                .body(items(1))
                .post(PATH + "?view=card&fields=title,colour")
                .then()
                .statusCode(400)
                .body("errors.name", contains("fields", "fields"));
    }

    @Test
    void a_question_may_have_64_kilobytes() throws IOException {
        String fits = items(500) + " ".repeat(64 * 1024 - items(500).length());
        assertEquals(200, RawHttp.post(home, PATH, JSON, fits.getBytes(UTF_8)).status());
        Answer answer = RawHttp.post(home, PATH, JSON, (fits + " ").getBytes(UTF_8));
        assertEquals(413, answer.status());
        assertTrue(answer.isProblem(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: text/plain\r\n",
                "Content-Type: application/x-www-form-urlencoded\r\n",
                "Content-Type: application/json;charset=utf-16\r\n",
                "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
            })
    void a_body_of_another_type_is_415_and_a_page_may_read_that(String type) throws IOException {
        Answer answer = RawHttp.post(home, PATH, type, items(1).getBytes(UTF_8));
        assertEquals(415, answer.status());
        assertEquals(List.of("*"), answer.all("Access-Control-Allow-Origin"));
    }

    @Test
    void another_media_type_is_not_to_be_had() {
        Api.request()
                .contentType("application/json")
                .accept("text/html")
                .body(items(1))
                .post(PATH)
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE"})
    void it_is_asked_by_post_alone(String method) throws IOException {
        Answer answer = RawHttp.send(home, method + " " + PATH + " HTTP/1.1", "Host: a");
        assertEquals(405, answer.status());
        assertEquals(List.of("OPTIONS, POST"), answer.all("Allow"));
    }

    @Test
    void a_page_of_any_origin_may_ask_and_may_say_that_it_sends_json() throws IOException {
        Answer answer = preflight(PATH);
        assertEquals(204, answer.status());
        assertEquals(List.of("*"), answer.all("Access-Control-Allow-Origin"));
        assertEquals(List.of("POST"), answer.all("Access-Control-Allow-Methods"));
        assertEquals(
                List.of(
                        "Accept, Authorization, If-Modified-Since, If-None-Match, X-Api-Key,"
                                + " X-Request-Id, Content-Type"),
                answer.all("Access-Control-Allow-Headers"));
        assertEquals(List.of("OPTIONS, POST"), answer.all("Allow"));
    }

    @Test
    void no_other_page_may_send_a_reader_s_comment() throws IOException {
        Answer answer = preflight("/v1/articles/" + ID + "/comments");
        assertEquals(List.of("GET, HEAD"), answer.all("Access-Control-Allow-Methods"));
        assertEquals(
                List.of(
                        "Accept, Authorization, If-Modified-Since, If-None-Match, X-Api-Key,"
                                + " X-Request-Id"),
                answer.all("Access-Control-Allow-Headers"));
    }

    @Test
    void the_specification_says_that_it_is_a_read() {
        var operation = Api.read("/openapi.json");
        String path = "paths['" + PATH + "'].post";
        assertEquals(true, operation.getBoolean(path + "['x-safe']"));
        assertEquals("64K", operation.getString(path + "['x-max-body']"));
        assertEquals(
                500,
                operation.getInt("components.schemas.Revalidation.properties.items.maxProperties"));
    }

    private Answer preflight(String path) throws IOException {
        return RawHttp.send(
                home,
                "OPTIONS " + path + " HTTP/1.1",
                "Host: a",
                "Origin: https://app.example",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-type");
    }

    private static ValidatableResponse post(String body) {
        return Api.request().contentType("application/json").body(body).post(PATH).then();
    }

    private static String items(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "\"" + new UUID(0x0199_0000_0000_7000L, i) + "\":1")
                .collect(Collectors.joining(",", "{\"items\":{", "}}"));
    }
}
