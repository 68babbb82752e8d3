package press.harmattan.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id that joins a request, its answer and its log lines.
 *
 * <p>A caller's own is taken when it is 1 to 64 of {@code A-Z a-z 0-9 . _ -} and sent once; it can
 * then neither break a header nor a log line.
 */
public final class RequestId {

    /** The header that carries it, both ways. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of a request: the same whenever it is asked for. */
    public static String of(RoutingContext context) {
        String known = context.get(HEADER);
        if (known == null) {
            known = takeOrMake(context.request());
            context.put(HEADER, known);
        }
        return known;
    }

    private static String takeOrMake(HttpServerRequest request) {
        List<String> sent = request.headers().getAll(HEADER);
        if (sent.size() == 1 && WELL_FORMED.matcher(sent.get(0)).matches()) {
            return sent.get(0);
        }
        return UUID.randomUUID().toString().replace("-", "");
    }
}
