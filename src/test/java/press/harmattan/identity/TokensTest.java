package press.harmattan.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.guard.PublishedProbes;
import press.harmattan.guard.RawHttp;
import press.harmattan.guard.RawHttp.Answer;

/** Every way in which a token can be wrong, at a door of the newsroom and at a public one. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class TokensTest {
    private static final String MISSING = "Bearer realm=\"harmattan\"";
    private static final String INVALID = MISSING + ", error=\"invalid_token\"";
    private static final long HOUR = 3600;

    /** What else runs here may have its own reasons to complain, such as a slow machine. */
    private static final Pattern ABOUT_TOKENS =
            Pattern.compile(
                    "(press\\.harmattan\\.(identity|edge|guard)|io\\.smallrye\\.jwt|org\\.jose4j"
                            + "|io\\.quarkus\\.(security|smallrye\\.jwt|vertx\\.http|resteasy)|org\\.jboss\\.resteasy).*");

    @TestHTTPResource URI home;

    private final List<String> alarms = new ArrayList<>();
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    boolean loud = line.getLevel().intValue() >= Level.WARNING.intValue();
                    if (ABOUT_TOKENS.matcher(line.getLoggerName()).matches()
                            && (loud || line.getThrown() != null)) {
                        alarms.add(line.getLoggerName() + ": " + line.getMessage());
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    static Stream<Arguments> tokens() {
        Forger good = good();
        long now = Instant.now().getEpochSecond();
        return Stream.of(
                // what                                    the newsroom, readers, Authorization
                row("none", 401, 200),
                row("good", 200, 200, bearer(good.signed())),
                row("good, scheme in small letters", 200, 200, "bearer " + good.signed()),
                row("good, without a kid", 200, 200, bearer(good.header("kid", null).signed())),
                row("garbage", 401, 401, bearer("garbage")),
                row("three parts of garbage", 401, 401, bearer("a.b.c")),
                row("five parts", 401, 401, bearer(good.signed() + ".a.b")),
                row("empty", 401, 401, "Bearer"),
                row("two in one", 401, 401, bearer(good.signed() + " " + good.signed())),
                row("two spaces before it", 401, 401, bearer(" " + good.signed())),
                // the signature
                row("no signature", 401, 401, bearer(good.content() + ".")),
                row("alg none", 401, 401, bearer(good.header("alg", "none").content() + ".")),
                row("alg None", 401, 401, bearer(good.header("alg", "None").content() + ".")),
                row("no alg", 401, 401, bearer(good.header("alg", null).signed())),
                row("HS256 with the public key", 401, 401, hs256(good, good.open().getEncoded())),
                row("HS256 with its modulus", 401, 401, hs256(good, modulus(good))),
                row(
                        "RS512",
                        401,
                        401,
                        bearer(good.header("alg", "RS512").signed("SHA512withRSA", good.secret()))),
                row("another key, the same kid", 401, 401, bearer(stranger(good).signed())),
                row(
                        "another key that it brings along",
                        401,
                        401,
                        bearer(
                                stranger(good)
                                        .header("jwk", stranger(good).published())
                                        .header("jku", "http://127.0.0.1:1/keys")
                                        .signed())),
                row("an unknown kid", 401, 401, bearer(good.header("kid", "other").signed())),
                row("a kid that is a path", 401, 401, bearer(good.header("kid", "../k").signed())),
                row(
                        "an unknown crit",
                        401,
                        401,
                        bearer(good.header("crit", List.of("x")).signed())),
                row("claims of another", 401, 401, bearer(swapped(good))),
                // for whom and by whom
                row("a wrong issuer", 401, 401, bearer(good.claim("iss", "other").signed())),
                row("no issuer", 401, 401, bearer(good.claim("iss", null).signed())),
                row("a wrong audience", 401, 401, bearer(good.claim("aud", "other").signed())),
                row("no audience", 401, 401, bearer(good.claim("aud", null).signed())),
                row(
                        "one audience of several",
                        200,
                        200,
                        bearer(good.claim("aud", List.of("other", "harmattan")).signed())),
                row("nobody's", 401, 401, bearer(good.claim("upn", null).signed())),
                row("a name that is a number", 401, 401, bearer(good.claim("upn", 7).signed())),
                row("an empty name", 401, 401, bearer(good.claim("upn", "").signed())),
                row("a name of two lines", 401, 401, named(good, "a\nb")),
                row("a name of two lines to some", 401, 401, named(good, "a\u0085b")),
                row("a name of two paragraphs", 401, 401, named(good, "a\u2029b")),
                row("a name turned around", 401, 401, named(good, "a\u202Eb")),
                row("a name with an isolate", 401, 401, named(good, "a\u2067b")),
                row("a name with a mark of direction", 401, 401, named(good, "a\u200F")),
                row("a name like another", 401, 401, named(good, "a\u200Bb")),
                row("a name of nothing", 401, 401, named(good, "\u200D")),
                row("a Persian name with a joiner", 200, 200, named(good, "نیک\u200Cنام")),
                row(
                        "a name without end",
                        401,
                        401,
                        bearer(good.claim("upn", "a".repeat(101)).signed())),
                // from when until when
                row("expired", 401, 401, bearer(good.claim("exp", now - HOUR).signed())),
                row("no expiry", 401, 401, bearer(good.claim("exp", null).signed())),
                row("no time of issue", 401, 401, bearer(good.claim("iat", null).signed())),
                row("an expiry in words", 401, 401, bearer(good.claim("exp", "never").signed())),
                row("not yet valid", 401, 401, bearer(good.claim("nbf", now + HOUR).signed())),
                row(
                        "valid since an hour",
                        200,
                        200,
                        bearer(good.claim("nbf", now - HOUR).signed())),
                // roles
                row("no role", 403, 200, bearer(good.claim("groups", null).signed())),
                row("an empty list of roles", 403, 200, roles(good, List.of())),
                row("an unknown role", 403, 200, roles(good, List.of("chief"))),
                row("a role in capitals", 403, 200, roles(good, List.of("AUTHOR"))),
                row("a role as text", 200, 200, roles(good, "author")),
                row("roles as text", 200, 200, roles(good, "reader author")),
                row("a role among others", 200, 200, roles(good, List.of("reader", "author"))),
                row("a role inside an object", 403, 200, roles(good, Map.of("author", true))),
                row("a role that is a number", 403, 200, roles(good, List.of(1))),
                row(
                        "a role by mapping",
                        403,
                        200,
                        bearer(
                                good.claim("groups", List.of("reader"))
                                        .claim("roleMappings", Map.of("reader", "author"))
                                        .signed())),
                // how it is sent
                row("another scheme", 401, 401, "Basic YTpi"),
                row("no scheme", 401, 401, good.signed()),
                row("two headers", 400, 400, bearer(good.signed()), bearer(good.signed())));
    }

    @ParameterizedTest(name = "{0}: {1} in the newsroom, {2} for readers")
    @MethodSource("tokens")
    void a_token_opens_the_newsroom_only_if_everything_about_it_is_right(
            String what, int newsroom, int readers, List<String> headers) throws IOException {
        check(get("/v1/editorial/gate/author", headers), newsroom, headers);
        check(get("/v1/probe", headers), readers, headers);
        assertEquals(List.of(), alarms, "a bad token is nothing to wake anybody for");
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_token_counts_in_its_header_alone(String target, String header, int status)
            throws IOException {
        assertEquals(status, get(target, List.of(header)).status());
    }

    static Stream<Arguments> places() {
        String token = good().signed();
        String gate = "/v1/editorial/gate/author";
        return Stream.of(
                arguments(gate + "?access_token=" + token, "X: y", 401),
                arguments("/v1/probe?access_token=" + token, "X: y", 400),
                arguments(gate, "Cookie: Bearer=" + token, 401),
                arguments(gate, "Proxy-Authorization: Bearer " + token, 401),
                arguments(gate, "X-Api-Key: " + token, 401),
                arguments("/v1/probe", "X-Api-Key: " + token, 401));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_token_beside_a_key_is_one_too_many(String path) throws IOException {
        List<String> both = List.of("Authorization: " + bearer(good().signed()), "X-Api-Key: k");
        Answer answer = get(path, both);
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("\"name\":\"Authorization\""), answer.body());
    }

    static List<String> paths() {
        return List.of("/v1/editorial/gate/author", "/v1/probe");
    }

    private void check(Answer answer, int status, List<String> headers) {
        assertEquals(status, answer.status(), answer.body());
        if (status == 200) {
            return;
        }
        assertTrue(answer.isProblem(), answer.body());
        assertTrue(answer.all("Cache-Control").get(0).endsWith("no-store"));
        assertFalse(answer.body().matches("(?s).*(jose|io\\.|press\\.|Exception|kid).*"));
        if (status == 401) {
            boolean tried =
                    !headers.isEmpty()
                            && headers.get(0).toLowerCase().startsWith("authorization: bearer");
            assertEquals(List.of(tried ? INVALID : MISSING), answer.all("WWW-Authenticate"));
        }
    }

    private Answer get(String target, List<String> headers) throws IOException {
        List<String> all = new ArrayList<>(headers);
        all.add("Host: localhost");
        return RawHttp.send(home, "GET " + target + " HTTP/1.1", all.toArray(String[]::new));
    }

    private static Forger good() {
        String directory = ConfigProvider.getConfig().getValue("harmattan.data-dir", String.class);
        return Forger.with(Path.of(directory));
    }

    private static Arguments row(String what, int newsroom, int readers, String... values) {
        List<String> headers = Stream.of(values).map(it -> "Authorization: " + it).toList();
        return arguments(what, newsroom, readers, headers);
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String roles(Forger good, Object roles) {
        return bearer(good.claim("groups", roles).signed());
    }

    private static String named(Forger good, String name) {
        return bearer(good.claim("upn", name).signed());
    }

    private static String hs256(Forger good, byte[] secret) {
        return bearer(good.header("alg", "HS256").signedWithSecret(secret));
    }

    private static byte[] modulus(Forger good) {
        return good.published().get("n").toString().getBytes(UTF_8);
    }

    private static Forger stranger(Forger good) {
        return Forger.provider(good.published().get("kid").toString(), "harmattan", "harmattan");
    }

    /** The signature of an author below the claims of an admin. */
    private static String swapped(Forger good) {
        String signed = good.signed();
        String admin = good.claim("groups", List.of("admin")).content();
        return admin + signed.substring(signed.lastIndexOf('.'));
    }
}
