package press.harmattan.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Editor;

/** What is sent twice is created once, also when it is sent to two instances at once. */
@ExtendWith(Begun.class)
class TwoInstancesIT {
    private static final String ARTICLES = "/v1/editorial/articles";
    private static final int REQUESTS = 50;

    @TempDir Path home;

    @Test
    void fifty_requests_with_one_key_on_two_instances_create_one_article() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(REQUESTS);
        try (RunningHarmattan first = RunningHarmattan.start(home);
                RunningHarmattan second = RunningHarmattan.beside(home)) {
            Editor here = Editor.at(first.url(), home);
            Editor there = here.at(second.url());
            assertEquals(0, articles(here) + articles(there));
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Editor editor = i % 2 == 0 ? here : there;
                answers.add(senders.submit(() -> create(editor)));
            }
            List<String> created = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                HttpResponse<String> one = answer.get();
                if (one.statusCode() == 201) {
                    created.add(one.body());
                } else {
                    assertEquals(409, one.statusCode(), one.body());
                    assertTrue(one.body().contains("request-running"), one.body());
                }
            }
            HttpResponse<String> last = create(there);
            assertEquals(201, last.statusCode(), last.body());
            created.add(last.body());
            assertEquals(1, created.stream().distinct().count(), created::toString);
            assertEquals(1, articles(here));
        } finally {
            senders.shutdownNow();
        }
    }

    private static int articles(Editor editor) {
        HttpResponse<String> answer = editor.get(ARTICLES);
        assertEquals(200, answer.statusCode(), answer.body());
        return Editor.parsed(answer.body()).path("data").size();
    }

    private static HttpResponse<String> create(Editor editor) {
        return editor.send(
                "POST",
                ARTICLES,
                Map.of("lang", "fr", "title", "Une fois", "body", Map.of("html", "<p>Un.</p>")),
                "Idempotency-Key",
                "once");
    }
}
