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
    private volatile Runnable then = () -> {};
    private volatile boolean ended;

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
        request.addEndHandler(ended -> seat.end());
    }

    /**
     * Gives the place of a request back before its end. A handler of that end may only be added by
     * the thread that carries the request, so whoever is on another one leaves what there is to do.
     *
     * @param then is run when the request ends, or at once when it has ended already; possibly
     *     twice
     */
    public static void giveBack(RoutingContext request, Runnable then) {
        Seat seat = request.get(KEY);
        seat.leave();
        seat.then = then;
        if (seat.ended) {
            then.run();
        }
    }

    private void end() {
        ended = true;
        leave();
        then.run();
    }

    private void leave() {
        if (taken.compareAndSet(true, false)) {
            free.run();
        }
    }
}
