package press.harmattan.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Ends the connection of whoever goes on sending after the answer: what nobody reads would be taken
 * and thrown away as long as it comes. There is time to read the answer before.
 */
@ApplicationScoped
class Leftovers {

    private static final int BEFORE_EVERY_ANSWER = 295;
    private static final long LINGER_MILLIS = 2000;

    void register(@Observes Filters filters) {
        filters.register(Leftovers::watch, BEFORE_EVERY_ANSWER);
    }

    private static void watch(RoutingContext context) {
        context.addEndHandler(answered -> endLater(context));
        context.next();
    }

    private static void endLater(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            context.vertx().setTimer(LINGER_MILLIS, late -> end(request));
        }
    }

    private static void end(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
