package press.harmattan.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Cuts off whoever goes on sending after the answer: what nobody reads would be taken and thrown
 * away as long as it comes. There is time before to send a usual body to its end, since many
 * clients read no answer earlier.
 */
@ApplicationScoped
class Leftovers {

    private static final int BEFORE_EVERY_ANSWER = 295;
    private static final long NO_ERROR = 0;
    private static final long LINGER_MILLIS = 10_000;

    void register(@Observes Filters filters) {
        filters.register(Leftovers::watch, BEFORE_EVERY_ANSWER);
    }

    private static void watch(RoutingContext context) {
        if (mayHaveABody(context.request())) {
            context.addEndHandler(answered -> endLater(context));
        }
        context.next();
    }

    /** Over HTTP/2 nothing has to announce one. */
    private static boolean mayHaveABody(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void endLater(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            context.vertx().setTimer(LINGER_MILLIS, late -> end(request));
        }
    }

    private static void end(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            // The connection is not this request's alone.
            request.response().reset(NO_ERROR);
        } else {
            request.connection().close();
        }
    }
}
