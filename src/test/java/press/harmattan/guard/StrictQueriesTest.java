package press.harmattan.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class StrictQueriesTest {

    private static final String LIST = "/v1/probe";

    @TestHTTPResource URI home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=abc",
                "limit=",
                "limit",
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=1.0",
                "limit=010",
                "limit=1e1",
                "limit=%2B10",
                "limit=+10",
                "limit=10+",
                "limit=0x10",
                "limit=%D9%A1%D9%A0",
                "limit=%EF%BC%91%EF%BC%90",
                "limit=99999999999",
                "limit=99999999999999999999999",
                "limit=1%00",
                "limit=1&limit=2",
                "limit=1&limit=1",
                "LIMIT=1",
                "limit[]=1",
                "limit%00=1",
                "bogus=1",
                "=1",
                "&",
                "limit=1&",
                "?limit=1",
                "q=",
                "q=%00",
                "q=a%0Ab",
                "q=a%0D%0ASet-Cookie:x",
                "q=%7F",
                "q=%C2%85",
                "q=%C0%AF",
                "q=%ED%A0%80",
                "q=%F4%90%80%80",
                "q=%FF",
                "q=%zz",
                "q=%",
                "q=%4",
                "q=%u0041",
                "q=\"",
                "q=a|b",
                "q=<x>",
                "q={x}",
                "q=a\\b",
                "q=a`b",
                "q=a^b",
                "sort=up",
                "sort=Newest",
                "sort=newest,oldest",
                "sort=newest%20",
                "from=2026-02-30",
                "from=2026-1-1",
                "from=0000-01-01",
                "from=20260101",
                "from=2026-01-01T00:00:00",
                "from=2026-01-01T00:00:00%2B0100",
                "from=2026-01-01T00:00:00%2B19:00",
                "from=2026-01-01T24:00:00Z",
                "from=2026-12-31T23:59:60Z",
                "from=2026-01-01t00:00:00z",
                "from=now",
                "from=-2026-01-01",
                "from=%2B12026-01-01",
                "from=%D9%A2026-01-01",
                "flag=1",
                "flag=TRUE",
                "flag=yes",
                "slug=Upper",
                "slug=a%2Fb",
                "slug=%27%20OR%201=1--",
                "ids=a,,b",
                "ids=,",
                "ids=a,b,c,d",
                "ids=a,%00"
            })
    void a_parameter_that_has_no_meaning_is_refused(String query) throws IOException {
        RawHttp.Answer answer = RawHttp.get(home, LIST + "?" + query);
        assertEquals(400, answer.status(), query);
        assertTrue(answer.isProblem(), answer.body());
        assertTrue(answer.body().contains("\"code\":\"invalid-parameter\""), answer.body());
        assertTrue(answer.body().contains("{\"in\":\"query\",\"name\":"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1",
                "limit=100",
                "q=a+b",
                "q=%D9%85%D9%88%D8%B3%D9%85",
                "q=%d9%85",
                "q=%F0%9F%8C%BE",
                "q=a%20b%26c%3Dd",
                "q='%20OR%201=1;--",
                "sort=oldest",
                "from=2026-02-28",
                "from=2026-01-01T00:00:00Z",
                "from=2026-01-01T00:00:00%2B01:00",
                "from=9999-12-31T23:59:59.999999999Z",
                "flag=true",
                "flag=false",
                "slug=a-b",
                "ids=a",
                "ids=a,b,c"
            })
    void a_parameter_with_a_meaning_is_taken(String query) throws IOException {
        assertEquals(200, RawHttp.get(home, LIST + "?" + query).status(), query);
    }

    @Test
    void all_faults_of_a_request_are_told_at_once_in_their_order() {
        given().queryParam("limit", "abc")
                .queryParam("bogus", "1")
                .queryParam("sort", "up")
                .queryParam("ids", "a,,b")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("errors.in", everyItem(is("query")))
                .body("errors.name", contains("limit", "bogus", "sort", "ids"))
                .body("errors[0].allowed", nullValue())
                .body(
                        "errors[1].allowed",
                        contains("flag", "from", "ids", "limit", "q", "slug", "sort"))
                .body("errors[2].allowed", contains("newest", "oldest"));
    }

    @Test
    void a_question_mark_alone_asks_for_nothing() throws IOException {
        assertEquals(200, RawHttp.get(home, LIST + "?").status());
    }

    @Test
    void what_the_edge_finds_is_told_together_with_what_the_resource_finds() {
        given().queryParam("limit", "abc")
                .queryParam("bogus", "1")
                .queryParam("region", "atlantis")
                .get(LIST + "/semantic")
                .then()
                .statusCode(400)
                .body("errors.name", contains("limit", "bogus", "region"));
    }

    @Test
    void a_resource_that_adds_faults_cannot_hide_those_of_the_edge() {
        given().queryParam("bogus", "1")
                .queryParam("region", "mopti")
                .get(LIST + "/semantic")
                .then()
                .statusCode(400)
                .body("errors.name", contains("bogus"));
    }

    @Test
    void more_than_a_hundred_parameters_are_one_fault() throws IOException {
        String many = String.join("&", Collections.nCopies(101, "q=a"));
        RawHttp.Answer answer = RawHttp.get(home, LIST + "?" + many);
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("more than 100 parameters"), answer.body());
    }

    @Test
    void a_length_is_counted_in_characters() {
        given().queryParam("q", "ق".repeat(512)).get(LIST).then().statusCode(200);
        given().queryParam("q", "\uD83C\uDF3E".repeat(512)).get(LIST).then().statusCode(200);
        given().queryParam("q", "ق".repeat(513))
                .get(LIST)
                .then()
                .statusCode(400)
                .body("detail", equalTo("q: must not be longer than 512 characters"));
    }
}
