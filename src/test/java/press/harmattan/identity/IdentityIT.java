package press.harmattan.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.RunningHarmattan.Finished;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;

/** Tokens as an operator meets them: from the command line, and from a provider. */
@ExtendWith(Begun.class)
class IdentityIT {
    private static final String ISSUER = "https://id.example";
    private static final String AUDIENCE = "newsroom";

    @TempDir Path temporary;

    @Test
    void what_the_command_line_mints_the_server_takes_also_after_a_restart() throws Exception {
        Path data = temporary.resolve("data");
        Finished minted = run(List.of(), "token", "--user", "أميناتا", "--role", "editor");
        assertEquals(0, minted.exitCode(), minted.errors());
        assertEquals("", minted.errors());
        String token = minted.output().strip();
        assertTrue(token.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"), token);
        assertFalse(Files.exists(data.resolve("postgresql")), "it starts no database");
        assertEquals("rwx------", permissions(data));
        assertEquals("rwx------", permissions(data.resolve("identity")));
        assertEquals("rw-------", permissions(data.resolve("identity/key.pem")));

        String published;
        try (RunningHarmattan server = RunningHarmattan.start(data)) {
            published = get(server, "/.well-known/jwks.json", null).body();
            assertEquals(200, get(server, "/v1/sections", token).statusCode());
            assertEquals(401, get(server, "/v1/sections", token + "x").statusCode());
            assertEquals("rwx------", permissions(data));
        }
        assertFalse(published.contains("\"d\""), published);
        try (RunningHarmattan again = RunningHarmattan.start(data)) {
            assertEquals(published, get(again, "/.well-known/jwks.json", null).body());
            assertEquals(200, get(again, "/v1/sections", token).statusCode());
        }
    }

    @Test
    void a_wrong_line_says_what_is_wrong_and_mints_nothing() {
        List<List<String>> wrong =
                List.of(
                        List.of("token"),
                        List.of("token", "--user", "a"),
                        List.of("token", "--user", "a", "--role", "chief"),
                        List.of("token", "--user", " ", "--role", "editor"),
                        List.of("token", "--user", "a", "--role", "editor", "--for", "31d"),
                        List.of("token", "--user", "a", "--role", "editor", "--for", "0h"),
                        List.of("token", "--user", "a", "--role", "editor", "--for", "8"));
        for (List<String> line : wrong) {
            Finished finished = run(List.of(), line.toArray(String[]::new));
            assertEquals(2, finished.exitCode(), line.toString());
            assertEquals("", finished.output(), line.toString());
            assertTrue(finished.errors().contains("Usage: harmattan token"), finished.errors());
        }
        assertFalse(Files.exists(temporary.resolve("data")));
    }

    @Test
    void two_that_begin_at_once_sign_with_the_same_key() throws Exception {
        ExecutorService three = Executors.newFixedThreadPool(3);
        Set<String> kids = new HashSet<>();
        for (Future<String> one :
                three.invokeAll(Collections.<Callable<String>>nCopies(3, this::kid))) {
            kids.add(one.get());
        }
        three.shutdown();
        assertEquals(1, kids.size(), kids::toString);
    }

    @Test
    void a_provider_by_halves_or_a_broken_key_ends_the_program_in_one_line() throws IOException {
        String issuer = "harmattan.identity.issuer=" + ISSUER;
        assertOneLine("set all three or none", run(List.of(issuer)));
        assertOneLine(
                "jwks-url: 'id.example' is not an absolute", run(settings("id.example", "RS256")));
        assertOneLine("algorithm: 'HS256' is not", run(settings("https://id.example/k", "HS256")));
        Files.createDirectories(temporary.resolve("data/identity"));
        Path key = Files.writeString(temporary.resolve("data/identity/key.pem"), "nonsense");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertOneLine("is open to others (rw-r--r--)", run(List.of()));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertOneLine("is not an RSA key in PEM", run(List.of()));
    }

    @Test
    void with_a_provider_its_tokens_count_and_the_own_key_does_not() throws Exception {
        Forger provider = Forger.provider("k1", ISSUER, AUDIENCE);
        Forger late = Forger.provider("k2", ISSUER, AUDIENCE);
        List<Map<String, Object>> keys = new CopyOnWriteArrayList<>(List.of(provider.published()));
        HttpServer jwks = serve(keys);
        List<String> settings =
                settings("http://127.0.0.1:" + jwks.getAddress().getPort() + "/keys", "RS256");
        String own = run(List.of(), "token", "--user", "a", "--role", "admin").output().strip();

        Finished refused = run(settings, "token", "--user", "a", "--role", "admin");
        assertEquals(1, refused.exitCode());
        assertEquals("", refused.output());
        assertOneLine("An identity provider is configured", refused);

        try (RunningHarmattan server =
                RunningHarmattan.start(
                        temporary.resolve("data"), settings.toArray(String[]::new))) {
            assertEquals(200, get(server, "/v1/sections", provider.signed()).statusCode());
            assertEquals(401, get(server, "/v1/sections", own).statusCode());
            assertEquals(404, get(server, "/.well-known/jwks.json", null).statusCode());
            String elsewhere = provider.claim("aud", "other").signed();
            assertEquals(401, get(server, "/v1/sections", elsewhere).statusCode());
            keys.add(late.published());
            // The provider is not asked twice in one moment, so a new key may take a few.
            Await.until(
                    "the new key is taken",
                    () -> get(server, "/v1/sections", late.signed()).statusCode() == 200);
        } finally {
            jwks.stop(0);
        }
    }

    @Test
    void without_its_provider_no_token_can_be_checked_and_readers_read_on() throws Exception {
        Forger provider = Forger.provider("k1", ISSUER, AUDIENCE);
        HttpServer jwks = serve(List.of(provider.published()));
        List<String> settings =
                settings("http://127.0.0.1:" + jwks.getAddress().getPort() + "/keys", "RS256");
        jwks.stop(0);
        try (RunningHarmattan server =
                RunningHarmattan.start(
                        temporary.resolve("data"), settings.toArray(String[]::new))) {
            HttpResponse<String> answer = get(server, "/v1/sections", provider.signed());
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.headers().firstValue("Retry-After").isPresent());
            assertEquals(200, get(server, "/v1/sections", null).statusCode());
            assertFalse(server.output().contains("\tat "), server.output());
        }
        assertFalse(Files.exists(temporary.resolve("data/identity")), "it makes no key");
    }

    private String kid() {
        Finished minted = run(List.of(), "token", "--user", "a", "--role", "author");
        assertEquals(0, minted.exitCode(), minted.errors());
        return minted.output().split("\\.")[0];
    }

    private Finished run(List<String> settings, String... arguments) {
        return RunningHarmattan.run(temporary.resolve("data"), settings, arguments);
    }

    private static void assertOneLine(String part, Finished finished) {
        assertTrue(finished.exitCode() != 0);
        assertEquals(1, finished.errors().strip().lines().count(), finished.errors());
        assertTrue(finished.errors().contains(part), finished.errors());
    }

    private static List<String> settings(String url, String algorithm) {
        return List.of(
                "harmattan.identity.issuer=" + ISSUER,
                "harmattan.identity.audience=" + AUDIENCE,
                "harmattan.identity.jwks-url=" + url,
                "harmattan.identity.algorithm=" + algorithm,
                "smallrye.jwt.jwks.forced-refresh-interval=0");
    }

    private static HttpServer serve(List<Map<String, Object>> keys) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/keys",
                exchange -> {
                    byte[] body = new ObjectMapper().writeValueAsBytes(Map.of("keys", keys));
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static HttpResponse<String> get(RunningHarmattan server, String path, String token)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url() + path))
                        .timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
