package press.harmattan.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;
import press.harmattan.http.RequestId;

/** The headers that every answer has, errors included. */
@ApplicationScoped
class StandardHeaders {

    private static final int BEFORE_EVERY_CHECK = 290;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String DOCUMENTATION =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'"
                    + " 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final CrossOrigin crossOrigin;

    StandardHeaders(CrossOrigin crossOrigin) {
        this.crossOrigin = crossOrigin;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    apply(context);
                    context.next();
                },
                BEFORE_EVERY_CHECK);
    }

    /** Sets the headers; to set them twice does no harm. */
    void apply(RoutingContext context) {
        String id = RequestId.of(context);
        MDC.put("requestId", id);
        String path = context.request().path() == null ? "" : context.request().path();
        MultiMap headers = context.response().headers();
        headers.set(RequestId.HEADER, id);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        boolean documentation = path.equals("/docs") || path.startsWith("/docs/");
        headers.set("Content-Security-Policy", documentation ? DOCUMENTATION : NOTHING);
        headers.set("Vary", vary(path));
        crossOrigin.permit(context);
    }

    private static String vary(String path) {
        String always = "Accept-Encoding, Authorization, X-Api-Key";
        return path.equals("/openapi") ? "Accept, " + always : always;
    }
}
