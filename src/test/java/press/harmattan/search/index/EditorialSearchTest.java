package press.harmattan.search.index;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static press.harmattan.given.Api.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.Indexed;
import press.harmattan.identity.Role;

@QuarkusTest
class EditorialSearchTest {
    private static final String SEARCH = "/v1/editorial/search";

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Inject Given given;
    @Inject Indexed indexed;

    @BeforeEach
    void begin() {
        given.nothing();
        given.published("one").save();
        given.published("two").save();
    }

    @Test
    void operators_read_how_the_index_is() {
        as(Role.admin, "root")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("current", is(true))
                .body("articles", is(2))
                .body("behind", is(0))
                .body("since", notNullValue())
                .body("rebuilding", nullValue());
    }

    @Test
    void operators_have_it_made_again_and_the_audit_knows_who_did() {
        as(Role.admin, "root")
                .post(SEARCH + "/rebuild")
                .then()
                .statusCode(202)
                .body("articles", is(2))
                .body("rebuilding.reason", is("asked"));
        indexed.upToDate();
        as(Role.admin, "root")
                .get(SEARCH)
                .then()
                .body("articles", is(2))
                .body("rebuilding", nullValue());
        as(Role.admin, "root")
                .get("/v1/editorial/audit?subject=search&limit=1")
                .then()
                .statusCode(200)
                .body("data.action", contains("rebuild"))
                .body("data.actor", contains("root"));
    }

    @Test
    void nobody_else_does() {
        for (Role role : new Role[] {Role.author, Role.editor}) {
            as(role, "amina").get(SEARCH).then().statusCode(403);
            as(role, "amina").post(SEARCH + "/rebuild").then().statusCode(403);
        }
    }

    @Test
    void readiness_tells_how_far_the_index_is() {
        String search = "checks.find { it.name == 'search' }.";
        RestAssured.get(ready)
                .then()
                .statusCode(200)
                .body(search + "status", is("UP"))
                .body(search + "data.behind", is(0))
                .body(search + "data.rebuilding", is(false))
                .body(search + "data.position", notNullValue())
                .body("checks", not(empty()));
    }
}
