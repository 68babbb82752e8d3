package press.harmattan.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import press.harmattan.http.HttpConfig;

/**
 * Which pages may call from a browser.
 *
 * <p>Reads may be called from any page: the permission is a constant, so that it is the same bytes
 * for every caller and a shared cache can keep it. A read that needs a body says so in the
 * specification ({@code x-safe}). The newsroom is for the pages that are named.
 */
@ApplicationScoped
public class CrossOrigin {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String EXPOSE = "Access-Control-Expose-Headers";
    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String READERS_SEE =
            "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, Deprecation,"
                    + " Sunset";
    private static final String READERS_SEND =
            "Accept, Authorization, If-Modified-Since, If-None-Match, X-Api-Key, X-Request-Id";
    private static final String EDITORS_SEE = "ETag, Link, Location, Retry-After, X-Request-Id";
    private static final String EDITORS_SEND =
            "Authorization, Content-Type, If-Match, Idempotency-Key, X-Request-Id";

    private final Set<String> newsroom;

    CrossOrigin(HttpConfig config) {
        this.newsroom = config.editorialOrigins().orElse(Set.of());
    }

    /** Says on an answer which page may read it. */
    void permit(RoutingContext context) {
        MultiMap headers = context.response().headers();
        if (!Newsroom.contains(context.request().path())) {
            if (READS.contains(context.request().method())) {
                permitRead(context);
            }
        } else if (!newsroom.isEmpty()) {
            headers.set("Vary", headers.get("Vary") + ", Origin");
            if (isNamed(context)) {
                headers.set(ALLOW_ORIGIN, context.request().getHeader("Origin"));
                headers.set(EXPOSE, EDITORS_SEE);
            }
        }
    }

    /** Says on the answer of a read that any page may have it; no read of the newsroom is such. */
    public void permitRead(RoutingContext context) {
        if (!Newsroom.contains(context.request().path())) {
            context.response().headers().set(ALLOW_ORIGIN, "*").set(EXPOSE, READERS_SEE);
        }
    }

    /**
     * Answers what a browser asks before it sends the request itself.
     *
     * @param allow the methods of the path
     * @param safe those of them that change nothing
     */
    public void preflight(RoutingContext context, String allow, List<String> safe) {
        boolean inside = Newsroom.contains(context.request().path());
        MultiMap headers = context.response().setStatusCode(204).headers();
        headers.set("Allow", allow);
        if (!inside || isNamed(context)) {
            headers.set("Access-Control-Allow-Methods", inside ? allow : String.join(", ", safe));
            headers.set("Access-Control-Allow-Headers", inside ? EDITORS_SEND : readersSend(safe));
            headers.set("Access-Control-Max-Age", "86400");
        }
        context.response().end();
    }

    /**
     * Browsers let every page POST; that it may not say what it sends keeps pages from sending JSON
     * where something would change.
     */
    private static String readersSend(List<String> safe) {
        return safe.contains("POST") ? READERS_SEND + ", Content-Type" : READERS_SEND;
    }

    private boolean isNamed(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        return origin != null && newsroom.contains(origin);
    }
}
