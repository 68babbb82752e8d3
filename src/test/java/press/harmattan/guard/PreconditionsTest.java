package press.harmattan.guard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** A change says which state it was made for, and another state is left alone. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class PreconditionsTest {
    private static final String PROBE = "/v1/editorial/probes/" + new UUID(1, 1);

    @Inject Given given;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"7\"",
                "\"6\", \"7\"",
                "\"7\",\"8\"",
                " \"7\" ",
                ",\"7\",",
                "W/\"7\",\"7\""
            })
    void a_change_for_this_state_is_made(String tag) {
        change(tag).statusCode(200).header("ETag", "\"8\"").body("version", equalTo(8));
    }

    @Test
    void a_change_that_names_no_state_is_refused() {
        change().statusCode(428).body("code", equalTo("precondition-required"));
        change("*").statusCode(428);
        change("").statusCode(428);
        turn().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"8\"", "W/\"7\"", "\"07\"", "\"\"", "\"6\", \"8\"", "\"*\""})
    void a_change_for_another_state_is_stale(String tag) {
        change(tag).statusCode(412).body("code", equalTo("stale"));
        turn(tag).statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "\"7",
                "7\"",
                "\"7\" \"8\"",
                "w/\"7\"",
                "\"7\", *",
                "\"7\";",
                "\"7 \"",
                "'7'"
            })
    void what_is_no_tag_is_refused_and_named(String tag) {
        change(tag)
                .statusCode(400)
                .body("errors.in", contains("header"))
                .body("errors.name", contains("If-Match"));
    }

    @Test
    void whoever_sends_a_weak_tag_is_told_that_it_is_that() {
        change("W/\"7\"")
                .body(
                        "detail",
                        equalTo(
                                "If-Match compares strongly, and a weak tag never matches: send"
                                        + " \"7\" without W/. It was not changed since you read"
                                        + " it."));
        change("W/\"6\"").body("detail", startsWith("It was changed since you read it."));
    }

    @Test
    void two_headers_are_one_list() {
        change("\"6\"", "\"7\"").statusCode(200);
        change("\"6\"", "\"8\"").statusCode(412);
    }

    @Test
    void whoever_was_overtaken_between_reading_and_writing_is_stale_too() {
        given.nothing();
        GivenArticle rain = given.draft("rain").save();
        Api.as(Role.author, "amina")
                .contentType("application/json")
                .post("/v1/editorial/probes/" + rain.id() + "/overtaken")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void what_somebody_else_took_first_is_a_conflict_in_words() {
        given.nothing();
        given.published("rain").save();
        Api.as(Role.author, "amina")
                .contentType("application/json")
                .post("/v1/editorial/probes/rain/taken")
                .then()
                .statusCode(409)
                .body("code", equalTo("changed-meanwhile"))
                .body(
                        "detail",
                        equalTo(
                                "Somebody else has just taken this name, or changed what it belongs"
                                        + " to. Read it again, and repeat what is still right."));
    }

    private static ValidatableResponse change(String... tags) {
        return Api.as(Role.author, "amina")
                .contentType("application/json")
                .headers(ifMatch(tags))
                .body("{\"name\":\"a\"}")
                .put(PROBE)
                .then();
    }

    private static ValidatableResponse turn(String... tags) {
        return Api.as(Role.author, "amina")
                .contentType("application/json")
                .headers(ifMatch(tags))
                .post(PROBE + "/turn")
                .then();
    }

    private static Headers ifMatch(String... tags) {
        List<Header> headers = Stream.of(tags).map(tag -> new Header("If-Match", tag)).toList();
        return new Headers(headers);
    }
}
