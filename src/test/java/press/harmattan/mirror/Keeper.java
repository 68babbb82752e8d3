package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.as;
import static press.harmattan.given.Api.path;

import io.quarkus.arc.Unremovable;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import press.harmattan.change.ChangeWatch;
import press.harmattan.identity.Role;

/** Somebody who keeps vocabularies. */
@ApplicationScoped
@Unremovable
class Keeper {
    private static final String BASE = "/v1/editorial/";

    private final ChangeWatch watch;

    Keeper(ChangeWatch watch) {
        this.watch = watch;
    }

    void merge(String kinds, String word, String into) {
        done(sure(kinds, word).body(Map.of("into", into)).post(at(kinds, word) + "/merge"));
    }

    void delete(String kinds, String word) {
        done(sure(kinds, word).delete(at(kinds, word)));
    }

    private void done(Response answer) {
        assertTrue(answer.statusCode() < 300, answer::asString);
        watch.catchUp();
    }

    private static String at(String kinds, String word) {
        return path(BASE + kinds + "/" + word);
    }

    private static RequestSpecification sure(String kinds, String word) {
        String tag = admin().get(at(kinds, word)).header("ETag");
        return admin().header("If-Match", tag);
    }

    private static RequestSpecification admin() {
        return as(Role.admin, "keeper").contentType("application/json");
    }
}
