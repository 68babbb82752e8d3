package press.harmattan.identity;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.given.Api;
import press.harmattan.guard.PublishedProbes;

/** What a role opens: its own doors and those of the roles before it. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class RolesTest {

    @ParameterizedTest(name = "{0} at the door of {1}: {2}")
    @CsvSource({
        "author, author, 200",
        "author, editor, 403",
        "author, admin,  403",
        "editor, author, 200",
        "editor, editor, 200",
        "editor, admin,  403",
        "admin,  author, 200",
        "admin,  editor, 200",
        "admin,  admin,  200",
    })
    void a_role_opens_its_own_doors_and_those_of_the_roles_before_it(
            Role role, String door, int status) {
        var answer = Api.as(role, "aminata").get("/v1/editorial/gate/" + door).then();
        answer.statusCode(status);
        if (status == 200) {
            answer.body("name", equalTo("aminata")).body("role", equalTo(role.name()));
        }
    }

    @Test
    void readers_find_every_door_closed_but_the_open_one() {
        for (Role role : Role.values()) {
            Api.request().get("/v1/editorial/gate/" + role).then().statusCode(401);
        }
        Api.request().get("/v1/editorial/gate/open").then().statusCode(200);
    }

    @Test
    void a_door_that_says_nothing_is_closed_to_everybody() {
        Api.request().get("/v1/editorial/gate/forgotten").then().statusCode(401);
        for (Role role : Role.values()) {
            Api.as(role, "aminata").get("/v1/editorial/gate/forgotten").then().statusCode(403);
        }
    }
}
