package press.harmattan.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static final String LARGE = "/docs/swagger-ui-bundle.js";
    private static final int SMALL_BUFFER = 4096;

    @TempDir Path data;

    private int port;
    private URI management;

    @Test
    @Timeout(120)
    void a_stop_says_that_it_is_not_ready_and_finishes_what_is_running() throws Exception {
        Process program = start();
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL_BUFFER);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            String request = "GET " + LARGE + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            answer.write(in.readNBytes(SMALL_BUFFER));
            assertEquals(200, status(management + "/q/health/ready"));

            program.destroy();
            while (status(management + "/q/health/ready") != 503) {
                Thread.onSpinWait();
            }
            assertEquals(200, status("http://127.0.0.1:" + port + "/v1/sections"));
            while (accepts()) {
                Thread.onSpinWait();
            }
            assertTrue(program.isAlive());
            answer.write(in.readAllBytes());

            String text = answer.toString(StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            Matcher length = Pattern.compile("content-length: ([0-9]+)").matcher(text);
            assertTrue(length.find());
            assertEquals(Integer.parseInt(length.group(1)), text.length() - end - 4);
            assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        } finally {
            program.destroyForcibly().waitFor();
        }
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
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        builder.environment().put("HARMATTAN_DATA_DIR", data.toString());
        Process program = builder.redirectErrorStream(true).start();
        BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                port = Integer.parseInt(started.group(1));
                management = URI.create(started.group(2));
                Thread rest = new Thread(() -> log.lines().forEach(ignored -> {}));
                rest.setDaemon(true);
                rest.start();
                return program;
            }
        }
        throw new IllegalStateException("It did not start");
    }

    private boolean accepts() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int status(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
}
