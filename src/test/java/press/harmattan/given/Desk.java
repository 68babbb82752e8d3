package press.harmattan.given;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import press.harmattan.identity.Role;

/** Somebody in the newsroom, at work. */
public record Desk(Role role, String name) {
    public static final String PATH = "/v1/editorial/articles";

    /** What a draft needs, in French. */
    public static Map<String, Object> article(String title) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("lang", "fr");
        article.put("title", title);
        article.put("body", Map.of("html", "<p>Le mil est rentré.</p>"));
        return article;
    }

    /** The same with one more field, or another value in one. */
    public static Map<String, Object> article(String title, String field, Object value) {
        Map<String, Object> article = article(title);
        article.put(field, value);
        return article;
    }

    /** Begins an article and tells its id. */
    public String begin(Map<String, Object> article) {
        return ok(201, create(article)).getString("id");
    }

    public Response create(Map<String, Object> article) {
        return request().body(article).post(PATH);
    }

    public JsonPath read(String id) {
        return ok(200, request().get(PATH + "/" + id));
    }

    /** Saves an article as it is now, changed. */
    public Response edit(String id, Map<String, Object> article) {
        return request().header("If-Match", tag(id)).body(article).put(PATH + "/" + id);
    }

    /** Makes a move with an article as it is now. */
    public Response move(String id, String move, Map<String, ?> input) {
        RequestSpecification request = request().header("If-Match", tag(id));
        return switch (move) {
            case "submit", "return" -> request.post(PATH + "/" + id + "/" + move);
            case "delete" -> request.delete(PATH + "/" + id);
            default -> request.body(input).post(PATH + "/" + id + "/" + move);
        };
    }

    /** Makes a move that has to succeed. */
    public JsonPath moved(String id, String move, Map<String, ?> input) {
        return ok(move.equals("translate") ? 201 : 200, move(id, move, input));
    }

    public JsonPath moved(String id, String move) {
        return moved(id, move, Map.of());
    }

    public RequestSpecification request() {
        return Api.as(role, name).contentType(ContentType.JSON);
    }

    /** The tag of an article as it is now, whoever asks. */
    public static String tag(String id) {
        return Api.as(Role.admin, "root").get(PATH + "/" + id).header("ETag");
    }

    private static JsonPath ok(int status, Response response) {
        assertEquals(status, response.statusCode(), response::asString);
        return response.jsonPath();
    }
}
