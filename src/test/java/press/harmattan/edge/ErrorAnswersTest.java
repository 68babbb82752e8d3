package press.harmattan.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.guard.PublishedProbes;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class ErrorAnswersTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void what_is_missing_is_a_problem_that_may_be_kept_for_a_moment() {
        given().header("X-Request-Id", "r1")
                .get("/v1/probe/missing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .header("Cache-Control", "public, max-age=10, s-maxage=60")
                .header("ETag", nullValue())
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("Not found"))
                .body("status", equalTo(404))
                .body("code", equalTo("not-found"))
                .body("detail", equalTo("There is no probe 'missing'."))
                .body("instance", equalTo("/v1/probe/missing"))
                .body("requestId", equalTo("r1"))
                .body("errors", hasSize(0));
    }

    @Test
    void what_is_gone_says_more_in_members_of_its_own() {
        given().get("/v1/probe/gone")
                .then()
                .statusCode(410)
                .contentType(PROBLEM)
                .header("Cache-Control", "public, max-age=10, s-maxage=60")
                .body("code", equalTo("retracted"))
                .body("retraction", equalTo("why"));
    }

    @Test
    void what_has_moved_is_a_redirect_to_a_whole_url() {
        given().redirects()
                .follow(false)
                .get("/v1/probe/old")
                .then()
                .statusCode(308)
                .header("Location", "https://api.example.org/v1/probe/new")
                .body(emptyString());
    }

    @Test
    void what_is_broken_is_told_without_its_insides() {
        given().get("/v1/probe/broken")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .header("Cache-Control", "no-store")
                .body("code", equalTo("internal-error"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"away", "exhausted", "rejected"})
    void what_does_not_answer_now_is_a_reason_to_come_again(String how) {
        given().get("/v1/probe/" + how)
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", "2")
                .header("Cache-Control", "no-store")
                .body("code", equalTo("unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "garbage"})
    void a_media_type_that_there_is_not_is_a_problem(String accept) {
        given().accept(accept)
                .get("/v1/probe")
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("code", equalTo("not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "text/html, */*;q=0.1",
                "text/html, *; q=.2",
                "application/json"
            })
    void a_media_type_that_includes_json_is_json(String accept) {
        given().accept(accept).get("/v1/probe").then().statusCode(200);
    }
}
