package press.harmattan.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.as;
import static press.harmattan.given.Api.path;

import io.quarkus.arc.Unremovable;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.harmattan.change.ChangeWatch;
import press.harmattan.identity.Role;

/** Somebody who keeps vocabularies; what was done is seen by the next reader. */
@ApplicationScoped
@Unremovable
class Editor {
    static final String BASE = "/v1/editorial/";

    private final ChangeWatch watch;

    Editor(ChangeWatch watch) {
        this.watch = watch;
    }

    Response create(String kinds, Map<String, ?> input) {
        return seen(admin().body(input).post(BASE + kinds));
    }

    Response read(String kinds, String word) {
        return as(Role.author, "reader").get(path(BASE + kinds + "/" + word));
    }

    JsonPath list(String kinds, Object... parameters) {
        Response list = as(Role.author, "reader").get(path(BASE + kinds, parameters));
        assertEquals(200, list.statusCode(), list::asString);
        return list.jsonPath();
    }

    /** The whole of a term as it is read, to be changed and sent back. */
    Map<String, Object> whole(String kinds, String word) {
        Map<String, Object> whole = new HashMap<>(read(kinds, word).jsonPath().getMap("$"));
        List.of("id", "version", "formerSlugs", "usage").forEach(whole::remove);
        return whole;
    }

    Map<String, Object> whole(String kinds, String word, String member, Object value) {
        Map<String, Object> whole = whole(kinds, word);
        whole.put(member, value);
        return whole;
    }

    Response edit(String kinds, String word, Map<String, ?> input) {
        return edit(kinds, word, tag(kinds, word), input);
    }

    Response edit(String kinds, String word, String ifMatch, Map<String, ?> input) {
        return seen(
                admin().header("If-Match", ifMatch)
                        .body(input)
                        .put(path(BASE + kinds + "/" + word)));
    }

    Response merge(String kinds, String word, String into) {
        return seen(
                admin().header("If-Match", tag(kinds, word))
                        .body(Map.of("into", into))
                        .post(path(BASE + kinds + "/" + word + "/merge")));
    }

    Response delete(String kinds, String word) {
        return seen(
                admin().header("If-Match", tag(kinds, word))
                        .delete(path(BASE + kinds + "/" + word)));
    }

    String tag(String kinds, String word) {
        Response term = read(kinds, word);
        assertEquals(200, term.statusCode(), term::asString);
        return term.header("ETag");
    }

    static RequestSpecification admin() {
        return as(Role.admin, "keeper").contentType("application/json");
    }

    private Response seen(Response response) {
        watch.catchUp();
        return response;
    }
}
