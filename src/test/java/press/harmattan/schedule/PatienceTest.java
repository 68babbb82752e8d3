package press.harmattan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What fails waits longer each time, and is forgotten once it is not due any more. */
class PatienceTest {
    private static final Due ONE = new Due(UUID.randomUUID(), Instant.EPOCH);
    private static final Due OTHER = new Due(UUID.randomUUID(), Instant.EPOCH);

    /** Such clocks may begin anywhere, and run over. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);

    private final Patience patience = new Patience(nanos::get);

    @Test
    void each_wait_is_twice_as_long_up_to_two_minutes() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertEquals(i == 7, patience.isAtAnEnd(ONE), "after " + i);
            waits.add(secondsUntilATry());
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 128L, 128L), waits);
    }

    @Test
    void what_goes_by_itself_is_waited_for_and_not_counted() {
        for (int i = 0; i < 20; i++) {
            patience.forAWhile(ONE);
            assertEquals(1L, secondsUntilATry());
        }
        assertFalse(patience.isAtAnEnd(ONE));
    }

    @Test
    void one_that_waits_is_not_in_the_way_of_another() {
        patience.isAtAnEnd(ONE);
        assertEquals(List.of(OTHER), patience.worthATry(List.of(ONE, OTHER)));
        assertEquals(1, patience.size());
    }

    @Test
    void what_is_not_due_any_more_is_forgotten_and_another_instant_is_another_plan() {
        patience.isAtAnEnd(ONE);
        Due again = new Due(ONE.id(), ONE.at().plusSeconds(1));
        assertEquals(List.of(again), patience.worthATry(List.of(again)));
        assertEquals(0, patience.size());
        assertFalse(patience.isAtAnEnd(ONE));
    }

    private long secondsUntilATry() {
        long seconds = 0;
        while (patience.worthATry(List.of(ONE)).isEmpty()) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            seconds++;
        }
        return seconds;
    }
}
