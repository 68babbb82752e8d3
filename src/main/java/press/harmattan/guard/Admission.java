package press.harmattan.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import press.harmattan.edge.Problems;
import press.harmattan.edge.Refusal;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.Seat;

/**
 * Sends callers away while they can still be told: the queue of the workers has no end, and whoever
 * waits in it longer than a client waits is answered for nobody.
 */
@ApplicationScoped
class Admission {

    private static final int AFTER_THE_CREDENTIALS = 240;

    private final AtomicInteger inside = new AtomicInteger();
    private final HttpConfig config;
    private final Problems problems;

    Admission(HttpConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_THE_CREDENTIALS);
    }

    private void admit(RoutingContext context) {
        if (inside.incrementAndGet() > config.maxConcurrentRequests()) {
            inside.decrementAndGet();
            problems.send(
                    context, Refusal.of(new Unavailable("Too much at once.", config.retryAfter())));
            return;
        }
        Seat.take(context, inside::decrementAndGet);
        context.next();
    }
}
