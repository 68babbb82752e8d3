package press.harmattan.concurrency;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.http.RequestBody;
import press.harmattan.http.Sha256;

/** Stands around methods that are {@link Idempotent}, outside of their transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final RoutingContext request;
    private final Answered answered;

    IdempotencyInterceptor(RoutingContext request, Answered answered) {
        this.request = request;
        this.answered = answered;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        List<String> keys = request.request().headers().getAll(HEADER);
        if (keys.isEmpty()) {
            return call.proceed();
        }
        if (keys.size() > 1 || !KEY.matcher(keys.get(0)).matches()) {
            throw new InvalidRequest(
                    List.of(
                            Fault.header(
                                    HEADER,
                                    "must be one key of 1 to 255 visible ASCII characters")));
        }
        return answered.once(keys.get(0), fingerprint(), call);
    }

    /**
     * The method, the URL and the bytes of the body; of a body that is read as it comes in, which
     * nobody has seen yet, its type and length.
     */
    private byte[] fingerprint() {
        MessageDigest digest = Sha256.begin();
        HttpServerRequest sent = request.request();
        byte[] body = RequestBody.of(request);
        List<String> parts = new ArrayList<>(List.of(sent.method().name(), sent.uri()));
        if (body.length == 0) {
            parts.add(sent.getHeader("Content-Type"));
            parts.add(sent.getHeader("Content-Length"));
        }
        for (String part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        return digest.digest(body);
    }
}
