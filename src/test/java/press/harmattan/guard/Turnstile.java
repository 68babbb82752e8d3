package press.harmattan.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds requests until a test lets them go, and counts who came in and who hung up. */
@ApplicationScoped
class Turnstile {

    static final String PATH = "/v1/probe/held";

    private static final int BEFORE_ADMISSION = 250;

    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ADMISSION);
    }

    private void watch(RoutingContext context) {
        String path = context.request().path();
        if (path.equals("/v1/probe/rejected")) {
            context.fail(new RejectedExecutionException());
            return;
        }
        boolean held = path.equals(PATH);
        if (held) {
            context.addEndHandler(ended -> left.incrementAndGet());
        }
        context.next();
        if (held) {
            entered.incrementAndGet();
        }
    }

    void shut() {
        entered.set(0);
        arrived.set(0);
        left.set(0);
        gate = new CountDownLatch(1);
    }

    void open() {
        gate.countDown();
    }

    void pass() throws InterruptedException {
        arrived.incrementAndGet();
        if (!gate.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody opened");
        }
    }

    /** How many have come as far as the queue of the workers. */
    int entered() {
        return entered.get();
    }

    /** How many have reached the resource. */
    int arrived() {
        return arrived.get();
    }

    /** How many were answered, or have hung up. */
    int left() {
        return left.get();
    }
}
