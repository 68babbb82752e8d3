package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static press.harmattan.given.Api.get;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who follows the changes of a filter from the moment on when they begin. */
final class Following {
    private final Object[] filter;
    private String cursor;

    Following(Object... filter) {
        this.filter = filter;
        JsonPath begun = read("cursor", "now");
        assertEquals(List.of(), begun.getList("data"));
    }

    String cursor() {
        return cursor;
    }

    /** Goes on from elsewhere. */
    Following at(String otherCursor) {
        cursor = otherCursor;
        return this;
    }

    /** Asks once, with more parameters. */
    Response ask(Object... more) {
        return get("/v1/changes", all(more, "cursor", cursor));
    }

    /** Asks once and stands behind the answer then. */
    JsonPath read(Object... more) {
        Response answer =
                get("/v1/changes", cursor == null ? all(more) : all(more, "cursor", cursor));
        assertEquals(200, answer.statusCode(), answer::asString);
        assertEquals("no-store", answer.header("Cache-Control"));
        cursor = answer.jsonPath().getString("page.next");
        assertNotNull(cursor);
        return answer.jsonPath();
    }

    /** Everything that has happened since the last time. */
    List<Map<String, Object>> events(Object... more) {
        List<Map<String, Object>> all = new ArrayList<>();
        JsonPath page;
        do {
            page = read(more);
            all.addAll(page.getList("data"));
        } while (page.getBoolean("page.more"));
        return all;
    }

    /** The same, in a word each, without what happened to terms. */
    List<String> told() {
        return events().stream()
                .map(event -> event.get("type").toString())
                .filter(type -> type.startsWith("article") || type.equals("resync"))
                .toList();
    }

    Object[] all(Object[] more, Object... last) {
        List<Object> all = new ArrayList<>(List.of(filter));
        all.addAll(List.of(more));
        all.addAll(List.of(last));
        return all.toArray();
    }
}
