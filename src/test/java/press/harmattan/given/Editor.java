package press.harmattan.given;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.RunningHarmattan.Finished;

/** Somebody who edits at a running program, and reads there as well. */
public final class Editor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String server;
    private final String token;

    private Editor(String server, String token) {
        this.server = server;
        this.token = token;
    }

    /** With a token of the command line. */
    public static Editor at(String server, Path home) {
        Finished minted =
                RunningHarmattan.run(
                        home, List.of(), "token", "--user", "amina", "--role", "admin");
        assertEquals(0, minted.exitCode(), minted.errors());
        return new Editor(server, minted.output().strip());
    }

    /** The same person at another instance. */
    public Editor at(String otherServer) {
        return new Editor(otherServer, token);
    }

    /** The status of what a reader is answered. */
    public int status(String path) {
        return send(open(path).build()).statusCode();
    }

    /** What a reader is answered. */
    public String read(String path) {
        HttpResponse<String> answer = send(open(path).build());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    /** The number of items that a list tells. */
    public int count(String path) {
        return parsed(read(path)).at("/page/total").asInt();
    }

    /** What the newsroom is answered. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /**
     * Sends something.
     *
     * @param headers name and value in turn
     */
    public HttpResponse<String> send(
            String method, String path, Map<String, ?> body, String... headers) {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a file. */
    public HttpResponse<String> upload(String path, String type, String file) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(file))
                        .build());
    }

    /** An article that is to be published at an instant; its slug as it stands in a path. */
    public String scheduled(String title, Instant at) {
        HttpResponse<String> draft =
                send(
                        "POST",
                        "/v1/editorial/articles",
                        Map.of(
                                "lang",
                                "en",
                                "title",
                                title,
                                "body",
                                Map.of("html", "<p>" + title + "</p>")));
        assertEquals(201, draft.statusCode(), draft.body());
        JsonNode article = parsed(draft.body());
        HttpResponse<String> scheduled =
                send(
                        "POST",
                        "/v1/editorial/articles/" + article.path("id").asText() + "/publish",
                        Map.of("at", at.toString()),
                        "If-Match",
                        draft.headers().firstValue("ETag").orElseThrow());
        assertEquals(200, scheduled.statusCode(), scheduled.body());
        assertEquals("scheduled", parsed(scheduled.body()).path("stage").asText());
        return URLEncoder.encode(article.path("slug").asText(), StandardCharsets.UTF_8);
    }

    /** A JSON text as a tree. */
    public static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return open(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
    }

    /** Comes back when told to (503): nothing was done, and a slow machine says so. */
    private static HttpResponse<String> send(HttpRequest request) {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            while (answer.statusCode() == 503 && Instant.now().isBefore(end)) {
                Thread.sleep(200);
                answer = CLIENT.send(request, BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
