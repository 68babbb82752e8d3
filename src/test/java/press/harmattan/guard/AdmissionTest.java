package press.harmattan.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Await;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class AdmissionTest {

    private static final int CAPACITY = 8;

    @TestHTTPResource URI home;
    @Inject Turnstile turnstile;

    @BeforeEach
    void shut() {
        turnstile.shut();
    }

    @AfterEach
    void open() {
        turnstile.open();
    }

    @Test
    void past_the_capacity_callers_are_told_at_once_and_afterwards_all_is_well() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CAPACITY);
        try {
            List<Future<RawHttp.Answer>> held = new ArrayList<>();
            for (int i = 0; i < CAPACITY; i++) {
                held.add(pool.submit(() -> RawHttp.get(home, Turnstile.PATH)));
            }
            Await.until("all are inside", () -> turnstile.arrived() == CAPACITY);
            for (int i = 0; i < 2 * CAPACITY; i++) {
                RawHttp.Answer refused = RawHttp.get(home, Turnstile.PATH);
                assertEquals(503, refused.status());
                assertTrue(refused.isProblem(), refused.body());
                assertEquals(List.of("2"), refused.all("Retry-After"));
            }
            turnstile.open();
            for (Future<RawHttp.Answer> one : held) {
                assertEquals(200, one.get().status());
            }
            assertEquals(200, RawHttp.get(home, "/v1/probe").status());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_callers_left_in_the_queue_when_they_hung_up_is_not_worked_off() throws Exception {
        for (int i = 1; i <= PublishedProbes.WORKERS; i++) {
            int busy = i;
            leave(() -> turnstile.arrived() == busy);
        }
        for (int i = 1; i <= 50; i++) {
            int queued = PublishedProbes.WORKERS + i;
            leave(() -> turnstile.entered() == queued);
        }
        Await.until("all have hung up", () -> turnstile.left() == PublishedProbes.WORKERS + 50);
        turnstile.open();
        for (int i = 0; i < PublishedProbes.WORKERS; i++) {
            assertEquals(200, RawHttp.get(home, "/v1/probe").status());
        }
        assertEquals(PublishedProbes.WORKERS, turnstile.arrived());
    }

    /** Asks, and hangs up as soon as something is so. */
    private void leave(Callable<Boolean> condition) throws Exception {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            String request = "GET " + Turnstile.PATH + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Await.until("the request is there", condition);
        }
    }
}
