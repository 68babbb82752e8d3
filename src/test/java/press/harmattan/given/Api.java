package press.harmattan.given;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import press.harmattan.identity.OwnKey;
import press.harmattan.identity.Role;

/**
 * Asks the running program as a client does that spells URLs well and follows nothing by itself.
 */
public final class Api {
    private Api() {}

    /** GETs a path with the parameters that follow, name and value in turn. */
    public static Response get(String path, Object... parameters) {
        return request().get(path(path, parameters));
    }

    /** What is read with status 200. */
    public static JsonPath read(String path, Object... parameters) {
        Response response = get(path, parameters);
        assertEquals(200, response.statusCode(), response::asString);
        return response.jsonPath();
    }

    /** The slugs of a list of articles or terms, in its order. */
    public static List<String> slugs(String path, Object... parameters) {
        return read(path, parameters).getList("data.slug");
    }

    /** The slugs of a list of articles, in its order. */
    public static List<String> articles(Object... parameters) {
        return slugs("/v1/articles", parameters);
    }

    /** Which parameters a request is refused for, in the order of the answer. */
    public static List<String> refused(String path, Object... parameters) {
        Response response = get(path, parameters);
        assertEquals(400, response.statusCode(), response::asString);
        return response.jsonPath().getList("errors.name");
    }

    /** A path with its parameters, percent-encoded. */
    public static String path(String path, Object... parameters) {
        StringBuilder whole = new StringBuilder();
        for (String segment : path.split("/")) {
            whole.append(segment.isEmpty() ? "" : "/" + encoded(segment));
        }
        for (int i = 0; i < parameters.length; i += 2) {
            whole.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(encoded(parameters[i + 1].toString()));
        }
        return whole.toString();
    }

    /** A request that is sent as it is spelt. */
    public static RequestSpecification request() {
        return RestAssured.given().urlEncodingEnabled(false).redirects().follow(false);
    }

    /** Such a request by somebody of the newsroom, with a token as the program mints it. */
    public static RequestSpecification as(Role role, String name) {
        return request().auth().oauth2(token(role, name));
    }

    /** A token of the running program's own key. */
    public static String token(Role role, String name) {
        String directory = ConfigProvider.getConfig().getValue("harmattan.data-dir", String.class);
        return OwnKey.in(Path.of(directory)).token(name, role, Duration.ofHours(1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%2C", ",");
    }
}
