package press.harmattan.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.HomeDatabase;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;

/** The packaged program, told to stop by its signal while it is answering. */
@ExtendWith(Begun.class)
class GracefulStopIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @TempDir Path data;

    @Test
    void a_stop_says_that_it_is_not_ready_and_finishes_what_is_running() throws Exception {
        try (RunningHarmattan program =
                        RunningHarmattan.start(
                                data,
                                "quarkus.shutdown.delay=5s",
                                "quarkus.shutdown.timeout=60s",
                                "quarkus.datasource.jdbc.additional-jdbc-properties.options="
                                        + "-c lock_timeout=0 -c statement_timeout=0",
                                "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=180");
                Connection database = HomeDatabase.connect(data);
                Statement statement = database.createStatement()) {
            String ready = program.managementUrl() + "/q/health/ready";
            Await.until("it is ready", () -> status(ready) == 200);
            database.setAutoCommit(false);
            statement.execute("lock table section in access exclusive mode");
            CompletableFuture<Integer> running =
                    HTTP.sendAsync(
                                    request(program.url() + "/v1/sections"),
                                    BodyHandlers.discarding())
                            .thenApply(HttpResponse::statusCode);
            Await.until("the request waits for the table", () -> someoneWaits(database));

            program.askToStop();
            Await.until("it says that it is not ready", () -> status(ready) == 503);
            assertEquals(200, status(program.url() + "/openapi"));
            Await.until(
                    "it waits for what is running",
                    () -> program.output().contains("Waiting for HTTP requests to complete"));
            assertFalse(running.isDone());
            database.commit();
            assertEquals(200, running.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
    }

    private static boolean someoneWaits(Connection database) throws Exception {
        return !List.of("0")
                .equals(
                        HomeDatabase.rows(
                                database,
                                "select count(*) from pg_locks where not granted"
                                        + " and relation = 'section'::regclass"));
    }

    private static int status(String url) throws IOException, InterruptedException {
        return HTTP.send(request(url), BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(PATIENCE)
                .build();
    }
}
