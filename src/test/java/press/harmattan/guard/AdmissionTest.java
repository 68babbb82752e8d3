package press.harmattan.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PublishedProbes.class)
class AdmissionTest {

    private static final int CAPACITY = 8;
    private static final int CALLERS = 3 * CAPACITY;

    @TestHTTPResource URI home;

    @Test
    void past_the_capacity_callers_are_told_at_once_and_afterwards_all_is_well() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        try {
            Callable<Timed> slow = this::slow;
            List<Timed> answers = new ArrayList<>();
            for (Future<Timed> future : pool.invokeAll(Collections.nCopies(CALLERS, slow))) {
                answers.add(future.get());
            }
            List<Timed> refused = answers.stream().filter(it -> it.answer.status() == 503).toList();
            assertEquals(
                    CAPACITY, answers.stream().filter(it -> it.answer.status() == 200).count());
            assertEquals(CALLERS - CAPACITY, refused.size());
            for (Timed one : refused) {
                assertTrue(one.answer.isProblem(), one.answer.body());
                assertEquals(List.of("2"), one.answer.all("Retry-After"));
                assertTrue(one.millis < ProbeResource.SLOW_MILLIS, "took " + one.millis + " ms");
            }
            assertEquals(200, RawHttp.get(home, "/v1/probe").status());
        } finally {
            pool.shutdownNow();
        }
    }

    private Timed slow() throws IOException {
        long start = System.nanoTime();
        RawHttp.Answer answer = RawHttp.get(home, "/v1/probe/slow");
        return new Timed(answer, (System.nanoTime() - start) / 1_000_000);
    }

    private record Timed(RawHttp.Answer answer, long millis) {}
}
