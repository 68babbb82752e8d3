package press.harmattan.edge;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;

/** Answers as problems what fails outside JAX-RS, before Quarkus' own error page can. */
@ApplicationScoped
class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int AFTER_EVERYTHING = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1;
    private static final int[] UNHANDLED = {400, 404, 405, 406, 413, 414, 415, 500, 503};

    private final Problems problems;
    private final HttpConfig config;

    LastResort(Problems problems, HttpConfig config) {
        this.problems = problems;
        this.config = config;
    }

    void register(@Observes Router router) {
        router.route()
                .order(AFTER_EVERYTHING)
                .failureHandler(context -> answer(context, context.statusCode()));
        for (int status : UNHANDLED) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void answer(RoutingContext context, int proposed) {
        problems.send(
                context,
                context.failure() instanceof AuthenticationFailedException e
                        ? Challenge.of(e, config)
                        : refusal(status(context.failure(), proposed)));
    }

    private Refusal refusal(int status) {
        return status == 503
                ? Refusal.of(new Unavailable("Not available now.", config.retryAfter()))
                : Refusal.of(status);
    }

    /** A URL that cannot be decoded arrives here as an illegal argument of the router. */
    private static int status(Throwable failure, int proposed) {
        if (failure instanceof RejectedExecutionException) {
            return 503;
        }
        if (failure instanceof HttpException e) {
            return e.getStatusCode();
        }
        if (failure instanceof IllegalArgumentException) {
            LOG.debug("A request could not be read", failure);
            return 400;
        }
        if (failure != null && (proposed < 400 || proposed >= 500)) {
            LOG.error("A request failed outside the resources", failure);
        }
        return proposed < 400 ? 500 : proposed;
    }
}
