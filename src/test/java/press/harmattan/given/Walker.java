package press.harmattan.given;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Walks through the list of articles as a program does: some thousand pages, without the weight of
 * a test's client.
 */
public final class Walker {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final URI home;

    public Walker(URI home) {
        this.home = home;
    }

    /** A page, and what leads on from it. */
    public record Page(List<String> ids, String next, String prev) {}

    /**
     * Reads a page.
     *
     * @param query filters and sort as they stand in a URL
     * @param cursor null for the first page
     */
    public Page page(String query, int limit, String cursor) {
        String from = cursor == null ? "" : "&cursor=" + cursor;
        URI uri = home.resolve("/v1/articles?fields=id&" + query + "&limit=" + limit + from);
        try {
            HttpResponse<byte[]> response =
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
            assertEquals(200, response.statusCode(), uri::toString);
            Answer answer = json.readValue(response.body(), Answer.class);
            return new Page(
                    answer.data.stream().map(Item::id).toList(),
                    answer.page.next,
                    answer.page.prev);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(uri.toString(), e);
        }
    }

    private record Answer(List<Item> data, Cursors page) {}

    private record Item(String id) {}

    private record Cursors(String next, String prev) {}
}
