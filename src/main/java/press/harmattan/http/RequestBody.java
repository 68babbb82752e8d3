package press.harmattan.http;

import io.vertx.ext.web.RoutingContext;

/** The bytes of a body that was read whole, for those who compare requests. */
public final class RequestBody {

    private static final String KEY = "harmattan.body";
    private static final byte[] NONE = {};

    private RequestBody() {}

    /** Keeps the bytes until the request has ended. */
    public static void keep(RoutingContext context, byte[] body) {
        context.put(KEY, body);
    }

    /** The bytes; none where there is no body or it is read as it comes in. */
    public static byte[] of(RoutingContext context) {
        byte[] body = context.get(KEY);
        return body == null ? NONE : body;
    }
}
