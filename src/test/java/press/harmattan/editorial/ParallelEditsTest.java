package press.harmattan.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Desk.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Many hands on one article at once. */
@QuarkusTest
class ParallelEditsTest {
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");
    private static final int MANY = 100;
    private static final int ROUNDS = 3;

    /** The connection that hears of changes is taken for good. */
    private static final int LISTENER = 1;

    @Inject Given given;
    @Inject AgroalDataSource database;
    @TestHTTPResource String home;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    @Test
    void of_a_hundred_edits_of_one_state_one_is_saved() throws Exception {
        String id = OUMAR.begin(article("Titre"));
        for (int round = 1; round <= ROUNDS; round++) {
            String tag = Desk.tag(id);
            assertEquals(
                    Map.of(200, 1, 412, MANY - 1),
                    statuses(i -> put(id, tag, "Titre " + i)),
                    "round " + round);
            assertEquals(1 + round, savedStates(id));
            assertEquals("\"" + round + "\"", Desk.tag(id));
        }
    }

    @Test
    void of_many_publications_of_one_state_one_happens() throws Exception {
        String id = OUMAR.begin(article("Titre"));
        String tag = Desk.tag(id);
        assertEquals(
                Map.of(200, 1, 412, MANY - 1),
                statuses(i -> request(id + "/publish", tag, "{}", "POST")));
        assertEquals(1, OUMAR.read(id).getInt("revision"));
        assertEquals(1, OUMAR.read(id).getInt("version"));
    }

    @Test
    void articles_of_one_title_that_are_begun_at_once_have_slugs_of_their_own() throws Exception {
        Map<Integer, Integer> statuses = statuses(i -> begin("مَوسِم الحصاد"));
        assertEquals(Map.of(201, MANY), statuses);
        assertEquals(
                MANY,
                Api.as(Role.editor, "oumar")
                        .get(Desk.PATH + "?limit=100")
                        .jsonPath()
                        .<String>getList("data.slug")
                        .stream()
                        .distinct()
                        .filter(slug -> slug.matches("موسم-الحصاد(-[0-9]+)?"))
                        .count());
    }

    /** A key is looked up first, which takes a connection before the tag is looked up. */
    @Test
    void an_article_that_is_begun_after_a_new_term_needs_no_second_connection() throws Exception {
        given.tag("water").save();
        Api.read("/v1/tags");
        given.tag("drought").save();
        List<Connection> taken = new ArrayList<>();
        try {
            int all = database.getConfiguration().connectionPoolConfiguration().maxSize();
            while (taken.size() < all - LISTENER - 1) {
                taken.add(database.getConnection());
            }
            OUMAR.request()
                    .header("Idempotency-Key", "one")
                    .body(article("Titre", "tags", List.of("water")))
                    .post(Desk.PATH)
                    .then()
                    .statusCode(201);
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
    }

    @FunctionalInterface
    private interface Requests {
        HttpRequest number(int i) throws Exception;
    }

    private Map<Integer, Integer> statuses(Requests requests) throws Exception {
        List<HttpRequest> many =
                IntStream.range(0, MANY)
                        .mapToObj(
                                i -> {
                                    try {
                                        return requests.number(i);
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                        .toList();
        List<CompletableFuture<HttpResponse<Void>>> running =
                many.stream()
                        .map(one -> client.sendAsync(one, HttpResponse.BodyHandlers.discarding()))
                        .toList();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (CompletableFuture<HttpResponse<Void>> one : running) {
            statuses.merge(again(one.get()).statusCode(), 1, Integer::sum);
        }
        return statuses;
    }

    /** A slow machine sends some away; nothing was done for them, and they come again. */
    private HttpResponse<Void> again(HttpResponse<Void> answer) throws Exception {
        HttpResponse<Void> last = answer;
        for (int times = 0; last.statusCode() == 503 && times < MANY; times++) {
            last = client.send(answer.request(), HttpResponse.BodyHandlers.discarding());
        }
        return last;
    }

    private HttpRequest put(String id, String tag, String title) throws Exception {
        return request(id, tag, new ObjectMapper().writeValueAsString(article(title)), "PUT");
    }

    private HttpRequest begin(String title) throws Exception {
        return request("", "\"0\"", new ObjectMapper().writeValueAsString(article(title)), "POST");
    }

    private HttpRequest request(String path, String tag, String body, String method) {
        String whole = Desk.PATH.substring(1) + (path.isEmpty() ? "" : "/" + path);
        return HttpRequest.newBuilder(URI.create(home + whole))
                .header("Authorization", "Bearer " + Api.token(Role.editor, "oumar"))
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .method(method, HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build();
    }

    private int savedStates(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from draft_revision where article_id = ?")) {
            query.setObject(1, UUID.fromString(id));
            ResultSet count = query.executeQuery();
            count.next();
            return count.getInt(1);
        }
    }
}
