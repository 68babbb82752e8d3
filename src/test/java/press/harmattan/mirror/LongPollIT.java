package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;

/** The packaged program with many who wait, more than it answers at once. */
@ExtendWith(Begun.class)
class LongPollIT {
    private static final int CAPACITY = 16;

    /** The last of them fill a batch, too. */
    private static final int MANY = 19 * CAPACITY;

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final AtomicInteger refused = new AtomicInteger();

    @TempDir Path data;

    @Test
    void who_waits_takes_up_no_place_and_holds_up_no_stop() throws Exception {
        try (RunningHarmattan program =
                RunningHarmattan.start(
                        data,
                        "harmattan.http.max-concurrent-requests=" + CAPACITY,
                        // Who is still waiting then is cut off, and would have waited longer.
                        "quarkus.shutdown.timeout=10s")) {
            String changes = program.url() + "/v1/changes";
            String next = next(get(changes + "?cursor=now"));
            String wait = changes + "?wait=15&cursor=" + next;
            List<CompletableFuture<HttpResponse<String>>> waits = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                waits.add(held(wait));
                if (i % CAPACITY == CAPACITY - 1) {
                    Await.until(
                            "others read on",
                            () ->
                                    get(program.url() + "/v1/sections").statusCode() == 200
                                            && refused.get() == 0);
                }
            }
            assertEquals(200, get(changes + "?cursor=" + next).statusCode());

            program.askToStop();
            for (CompletableFuture<HttpResponse<String>> one : waits) {
                HttpResponse<String> answer = one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                assertEquals(200, answer.statusCode(), answer.body());
                assertEquals(next, next(answer));
            }
        }
    }

    /** Asks again while too many are being taken in at once. */
    private CompletableFuture<HttpResponse<String>> held(String url) {
        return send(url)
                .thenCompose(
                        answer ->
                                answer.statusCode() == 503
                                        ? again(url)
                                        : CompletableFuture.completedFuture(answer));
    }

    private CompletableFuture<HttpResponse<String>> again(String url) {
        refused.incrementAndGet();
        return CompletableFuture.runAsync(refused::decrementAndGet, LATER)
                .thenCompose(now -> held(url));
    }

    private static String next(HttpResponse<String> answer) {
        return new JsonPath(answer.body()).getString("page.next");
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return send(url).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static CompletableFuture<HttpResponse<String>> send(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        return HTTP.sendAsync(request, BodyHandlers.ofString());
    }
}
