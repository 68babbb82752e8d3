package press.harmattan.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, told to stop by its signal while it is answering. */
class GracefulStopIT {

    private static final Pattern STARTED =
            Pattern.compile(
                    "on: http://[^:]+:([0-9]+)\\. Management interface listening on ([^ ]+[0-9])");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir Path data;

    private final CountDownLatch draining = new CountDownLatch(1);
    private int port;
    private URI management;

    @Test
    @Timeout(120)
    void a_stop_says_that_it_is_not_ready_and_finishes_what_is_running() throws Exception {
        Process program = start();
        try (Connection database = connect();
                Statement statement = database.createStatement()) {
            assertEquals(200, status(management + "/q/health/ready"));
            database.setAutoCommit(false);
            statement.execute("lock table section in access exclusive mode");
            CompletableFuture<Integer> running =
                    HTTP.sendAsync(request(sections()), BodyHandlers.discarding())
                            .thenApply(HttpResponse::statusCode);
            while (!someoneWaits(statement)) {
                Thread.onSpinWait();
            }

            // By its handle: Process.destroy() would close the log that we read as well.
            program.toHandle().destroy();
            while (status(management + "/q/health/ready") != 503) {
                Thread.onSpinWait();
            }
            assertEquals(200, status("http://127.0.0.1:" + port + "/openapi"));
            assertTrue(draining.await(20, TimeUnit.SECONDS));
            assertFalse(running.isDone());
            database.commit();
            assertEquals(200, running.get());
        } finally {
            assertTrue(program.waitFor(30, TimeUnit.SECONDS));
            program.destroyForcibly().waitFor();
        }
    }

    /** As a role of its own would: what the program keeps beside its data is enough. */
    private Connection connect() throws IOException, SQLException {
        String url =
                "jdbc:postgresql://127.0.0.1:" + secret("port") + "/harmattan?connectTimeout=5";
        return DriverManager.getConnection(url, "harmattan", secret("password"));
    }

    private String secret(String name) throws IOException {
        return Files.readString(data.resolve(name)).strip();
    }

    private static boolean someoneWaits(Statement statement) throws SQLException {
        try (ResultSet waiting =
                statement.executeQuery("select count(*) > 0 from pg_locks where not granted")) {
            return waiting.next() && waiting.getBoolean(1);
        }
    }

    private String sections() {
        return "http://127.0.0.1:" + port + "/v1/sections";
    }

    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.management.port=0",
                        "-Dquarkus.shutdown.delay=1s",
                        "-Dharmattan.sample-content=false",
                        "-Dquarkus.datasource.jdbc.additional-jdbc-properties.options="
                                + "-c lock_timeout=0 -c statement_timeout=0",
                        "-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=30",
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        builder.environment().put("HARMATTAN_DATA_DIR", data.toString());
        Process program = builder.redirectErrorStream(true).start();
        BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                port = Integer.parseInt(started.group(1));
                management = URI.create(started.group(2));
                Thread rest = new Thread(() -> log.lines().forEach(this::listen));
                rest.setDaemon(true);
                rest.start();
                return program;
            }
        }
        throw new IllegalStateException("It did not start:\n" + said);
    }

    private void listen(String line) {
        if (line.contains("Waiting for HTTP requests to complete")) {
            draining.countDown();
        }
    }

    private static int status(String url) throws IOException, InterruptedException {
        return HTTP.send(request(url), BodyHandlers.discarding()).statusCode();
    }

    private static HttpRequest request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).version(HttpClient.Version.HTTP_1_1).build();
    }
}
