package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A copy of the articles of a filter, kept by the rule of docs/changes.md and by nothing else. */
final class Mirror {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String server;
    private final String filter;
    private final Map<String, JsonNode> held = new HashMap<>();
    private final Map<String, Integer> lastTold = new HashMap<>();
    private final List<Long> articleEvents = new CopyOnWriteArrayList<>();
    private String cursor;
    private int beginnings;
    private int walks;

    /**
     * @param filter the parameters of the filter, as they stand in a URL
     */
    Mirror(URI server, String filter) {
        this.server = server.toString().replaceAll("/$", "");
        this.filter = filter;
    }

    /** The numbers of the events about articles, as they came. */
    List<Long> articleEvents() {
        return articleEvents;
    }

    int beginnings() {
        return beginnings;
    }

    int walks() {
        return walks;
    }

    void begin() throws Exception {
        beginnings++;
        cursor = read("/v1/changes?cursor=now&" + filter).at("/page/next").asText();
        walk();
    }

    /** Asks once and applies what comes; whether there is more at once. */
    boolean follow(int wait) throws Exception {
        String path = "/v1/changes?view=full&limit=7&wait=" + wait + "&cursor=" + cursor;
        HttpResponse<String> answer = ask(path + "&" + filter);
        if (answer.statusCode() == 410) {
            begin();
            return true;
        }
        JsonNode page = parsed(answer);
        for (JsonNode event : page.get("data")) {
            apply(event);
        }
        cursor = page.at("/page/next").asText();
        return page.at("/page/more").asBoolean() || !page.get("data").isEmpty();
    }

    private void apply(JsonNode event) throws Exception {
        String type = event.get("type").asText();
        if (type.equals("resync")) {
            walk();
        } else if (type.startsWith("article.")) {
            String id = event.get("id").asText();
            int revision = event.get("revision").asInt();
            assertTrue(lastTold.getOrDefault(id, 0) <= revision, () -> event + " is out of order");
            lastTold.put(id, revision);
            articleEvents.add(event.get("seq").asLong());
            if (type.equals("article.removed") || type.equals("article.retracted")) {
                held.computeIfPresent(id, (same, own) -> revision(own) <= revision ? null : own);
            } else {
                keep(event.get("article"));
            }
        }
    }

    private void keep(JsonNode article) {
        if (!article.isNull()) {
            held.merge(
                    article.get("id").asText(),
                    article,
                    (own, come) -> revision(come) >= revision(own) ? come : own);
        }
    }

    /** It begins behind everything that was applied, so what comes is never older. */
    private void walk() throws Exception {
        walks++;
        Map<String, JsonNode> listed = listed();
        held.clear();
        held.putAll(listed);
    }

    /** What the public list has. */
    private Map<String, JsonNode> listed() throws Exception {
        Map<String, JsonNode> all = new HashMap<>();
        String next = null;
        do {
            JsonNode page =
                    read(
                            "/v1/articles?sort=oldest&view=full&limit=5&"
                                    + filter
                                    + (next == null ? "" : "&cursor=" + next));
            page.get("data").forEach(one -> all.put(one.get("id").asText(), one));
            next = page.at("/page/next").isNull() ? null : page.at("/page/next").asText();
        } while (next != null);
        return all;
    }

    /** Compares what is held with what the list has now. */
    void assertEqualToTheList() throws Exception {
        assertEquals(told(listed()), told(held), filter);
    }

    private static Map<String, String> told(Map<String, JsonNode> articles) {
        Map<String, String> told = new HashMap<>();
        articles.forEach(
                (id, it) ->
                        told.put(
                                id,
                                it.get("revision") + " " + it.get("title") + " " + it.get("body")));
        return told;
    }

    private static int revision(JsonNode article) {
        return article.get("revision").asInt();
    }

    private JsonNode read(String path) throws Exception {
        return parsed(ask(path));
    }

    private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    /** Asks again while the server says that it cannot answer now. */
    private HttpResponse<String> ask(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server + path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .timeout(Duration.ofSeconds(120))
                        .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        while (answer.statusCode() == 503) {
            Thread.sleep(200);
            answer = HTTP.send(request, BodyHandlers.ofString());
        }
        return answer;
    }
}
