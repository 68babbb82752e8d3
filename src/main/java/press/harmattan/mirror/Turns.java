package press.harmattan.mirror;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many be answered at a time: a thousand at once would call up a thousand workers. */
final class Turns {
    private static final int AT_A_TIME = 8;
    private static final long LONGEST_MILLIS = 1_000;

    private final Semaphore free = new Semaphore(AT_A_TIME);

    /** Waits until one of those who are being answered has been; a slow one holds up nobody. */
    void take(Waiter waiter) {
        try {
            if (free.tryAcquire(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
                waiter.hasTurn.set(true);
                if (waiter.request.response().closed()) {
                    giveBack(waiter);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The request has ended, whichever way. */
    void giveBack(Waiter waiter) {
        if (waiter.hasTurn.compareAndSet(true, false)) {
            free.release();
        }
    }
}
