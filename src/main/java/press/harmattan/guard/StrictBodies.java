package press.harmattan.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.guard.shape.Misfits;
import press.harmattan.guard.shape.Shape;
import press.harmattan.http.RequestBody;

/**
 * Reads a body of JSON whole and makes of it what the method takes, when it is what the
 * specification says; other bodies are only kept from being endless.
 */
@Provider
class StrictBodies implements ReaderInterceptor {

    /** What is read whole must fit into one array, whatever the configuration would take. */
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final RoutingContext request;
    private final Faults faults;

    /** Asked late: interceptors are made while the program is built up, before it has settings. */
    private final Instance<ObjectMapper> mapper;

    StrictBodies(RoutingContext request, Faults faults, Instance<ObjectMapper> mapper) {
        this.request = request;
        this.faults = faults;
        this.mapper = mapper;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        BodyRule rule = request.get(RequestGuard.BODY);
        Shape shape = rule.shape(request.request().getHeader("Content-Type"));
        if (shape == null) {
            if (request.get(FoundFaults.MORE) == null) {
                faults.throwIfAny();
            }
            context.setInputStream(new LimitedStream(context.getInputStream(), rule.limit()));
            return context.proceed();
        }
        int limit = (int) Math.min(rule.limit(), LARGEST);
        byte[] body = context.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw LimitedStream.tooLarge();
        }
        if (body.length == 0 && !rule.required()) {
            return null;
        }
        RequestBody.keep(request, body);
        try {
            JsonNode tree = tree(body);
            check(tree, shape);
            return mapper.get()
                    .readerFor(mapper.get().constructType(context.getGenericType()))
                    .readValue(tree);
        } catch (JsonProcessingException e) {
            throw new WebApplicationException(e, Response.Status.BAD_REQUEST);
        }
    }

    /** From the characters, so that the bytes are decoded once, and without mercy. */
    private JsonNode tree(byte[] body) throws IOException {
        CharBuffer text = text(body);
        JsonNode tree =
                mapper.get()
                        .readTree(
                                new CharArrayReader(
                                        text.array(), text.position(), text.remaining()));
        if (tree.isMissingNode()) {
            throw unreadable("must not be empty");
        }
        return tree;
    }

    private static CharBuffer text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw unreadable("must be UTF-8");
        }
    }

    private void check(JsonNode tree, Shape shape) {
        Misfits found = new Misfits();
        shape.check(tree, found);
        if (!found.faults().isEmpty()) {
            faults.addAll(found.faults());
            faults.throwIfAny();
        }
    }

    private static InvalidRequest unreadable(String detail) {
        return new InvalidRequest(List.of(Fault.body("", detail)));
    }
}
