package press.harmattan.http;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The place of a request among those that are answered at once, of which there are only so many.
 * Who merely waits for something to happen keeps nobody busy, and gives it back.
 */
public final class Seat {
    private static final String KEY = "harmattan.seat";

    private final AtomicBoolean taken = new AtomicBoolean(true);
    private final Runnable free;

    private Seat(Runnable free) {
        this.free = free;
    }

    /**
     * Gives a place to a request until it ends or gives it back.
     *
     * @param free is run once, when the place is free again
     */
    public static void take(RoutingContext request, Runnable free) {
        Seat seat = new Seat(free);
        request.put(KEY, seat);
        request.addEndHandler(ended -> seat.leave());
    }

    /** Gives the place of a request back before its end; it does no harm to do so twice. */
    public static void giveBack(RoutingContext request) {
        Seat seat = request.get(KEY);
        if (seat != null) {
            seat.leave();
        }
    }

    private void leave() {
        if (taken.compareAndSet(true, false)) {
            free.run();
        }
    }
}
