package press.harmattan.given;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what others do, with pauses, and long enough for any machine but not for ever. */
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int PAUSE = 20;

    private Await() {}

    /**
     * Waits until something holds.
     *
     * @param what what is said if it never does
     */
    public static void until(String what, Callable<Boolean> holds) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.call()) {
            assertTrue(Instant.now().isBefore(end), () -> "waited in vain until " + what);
            Thread.sleep(PAUSE);
        }
    }

    /** Waits for an instant of this machine's clock. */
    public static void until(Instant instant) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), instant).toMillis()));
    }
}
