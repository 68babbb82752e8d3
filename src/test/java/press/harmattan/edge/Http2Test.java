package press.harmattan.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.guard.PublishedProbes;

/** Many requests share a connection; what ends one must not end the others. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class Http2Test {
    private static final int TOO_LARGE = 3 << 20;
    private static final Duration LONGER_THAN_LEFTOVERS_ARE_READ = Duration.ofSeconds(11);

    @Inject Vertx vertx;
    @TestHTTPResource URI home;

    private HttpClient client;

    @BeforeEach
    void connect() {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setProtocolVersion(HttpVersion.HTTP_2)
                                .setHttp2ClearTextUpgrade(false)
                                .setHttp2MaxPoolSize(1)
                                .setDefaultHost(home.getHost())
                                .setDefaultPort(home.getPort()));
    }

    @AfterEach
    void disconnect() throws Exception {
        result(client.close());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_that_is_too_large_ends_its_stream_and_not_the_connection(boolean lengthIsTold)
            throws Exception {
        CompletableFuture<Long> reset = new CompletableFuture<>();
        AtomicBoolean closed = new AtomicBoolean();
        HttpClientRequest request = result(client.request(HttpMethod.POST, "/v1/probe"));
        request.connection().closeHandler(any -> closed.set(true));
        request.exceptionHandler(
                failure -> {
                    if (failure instanceof StreamResetException stream) {
                        reset.complete(stream.getCode());
                    } else {
                        reset.completeExceptionally(failure);
                    }
                });
        request.putHeader("Content-Type", "application/json");
        if (lengthIsTold) {
            request.putHeader("Content-Length", Integer.toString(TOO_LARGE));
            request.sendHead();
        } else {
            request.setChunked(true).write(Buffer.buffer(new byte[TOO_LARGE - 1]));
        }
        HttpClientResponse response = result(request.response());
        assertEquals(413, response.statusCode());
        assertNull(response.getHeader("Connection"));
        assertEquals(0, reset.get(20, TimeUnit.SECONDS));
        HttpClientRequest next = result(client.request(HttpMethod.GET, "/v1/probe"));
        assertSame(request.connection(), next.connection());
        assertEquals(200, result(next.send()).statusCode());
        Instant late = Instant.now().plus(LONGER_THAN_LEFTOVERS_ARE_READ);
        while (Instant.now().isBefore(late)) {
            next = result(client.request(HttpMethod.GET, "/v1/probe"));
            assertSame(request.connection(), next.connection());
            assertEquals(200, result(next.send()).statusCode());
            Thread.sleep(200);
        }
        assertFalse(closed.get());
    }

    private static <T> T result(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
