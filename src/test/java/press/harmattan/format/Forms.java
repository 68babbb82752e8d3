package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.harmattan.given.Api;

/** The formats by what stands behind an article in its address. */
final class Forms {
    static final Map<String, String> MEDIA_TYPES = mediaTypes();

    private Forms() {}

    /** Every suffix. */
    static List<String> suffixes() {
        return List.copyOf(MEDIA_TYPES.keySet());
    }

    /** What is read at an article's address with a suffix. */
    static String read(String slug, String suffix) {
        Response response = Api.get("/v1/articles/" + slug + suffix);
        assertEquals(200, response.statusCode(), response::asString);
        return response.asString();
    }

    private static Map<String, String> mediaTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(".html", "text/html");
        types.put(".md", "text/markdown");
        types.put(".txt", "text/plain");
        types.put(".jsonld", "application/ld+json");
        types.put(".ninjs.json", "application/json");
        return types;
    }
}
