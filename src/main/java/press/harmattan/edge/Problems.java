package press.harmattan.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.Problem;

/** Writes error answers where JAX-RS is not reached. */
@ApplicationScoped
public class Problems {

    private final ObjectMapper mapper;
    private final HttpConfig config;
    private final StandardHeaders headers;
    private final Codings codings;

    Problems(ObjectMapper mapper, HttpConfig config, StandardHeaders headers, Codings codings) {
        this.mapper = mapper;
        this.config = config;
        this.headers = headers;
        this.codings = codings;
    }

    /** Ends the request with an error answer. */
    public void send(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        headers.apply(context);
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.status());
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        response.putHeader("Cache-Control", cacheControl(context, refusal.status()));
        Codings.Coded body =
                codings.code(
                        bytes(context, refusal), context.request().getHeader("Accept-Encoding"));
        if (body.coding() != null) {
            response.putHeader("Content-Encoding", body.coding());
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.putHeader("Content-Length", Integer.toString(body.bytes().length));
            response.end();
        } else {
            response.end(Buffer.buffer(body.bytes()));
        }
    }

    Problem problem(RoutingContext context, Refusal refusal) {
        return Problem.of(
                refusal.status(),
                refusal.code(),
                refusal.detail(),
                context.request().path() == null ? "" : context.request().path(),
                RequestId.of(context),
                refusal.errors(),
                refusal.extension());
    }

    /** Errors are not kept, except what says that there is nothing for anybody to read. */
    String cacheControl(RoutingContext context, int status) {
        boolean read = Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(context.request().method());
        return read && (status == 404 || status == 410) ? config.missingCacheControl() : "no-store";
    }

    private byte[] bytes(RoutingContext context, Refusal refusal) {
        try {
            return mapper.writeValueAsBytes(problem(context, refusal));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written", e);
        }
    }
}
