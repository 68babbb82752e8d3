package press.harmattan.guard;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.http.HttpConfig;

/** Reads a body whole and lets it through when it is text and not nothing. */
@Provider
class StrictBodies implements ReaderInterceptor {

    /** Asked late: interceptors are made while the program is built up, before it has settings. */
    private final Instance<HttpConfig> config;

    StrictBodies(Instance<HttpConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        int limit = Math.toIntExact(config.get().maxBodySize().asLongValue());
        byte[] body = context.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (body.length == 0) {
            throw fault("must not be empty");
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw fault("must be UTF-8");
        }
        context.setInputStream(new ByteArrayInputStream(body));
        Object read = context.proceed();
        if (read == null) {
            throw fault("must not be null");
        }
        return read;
    }

    private static InvalidRequest fault(String detail) {
        return new InvalidRequest(List.of(Fault.body("", detail)));
    }
}
