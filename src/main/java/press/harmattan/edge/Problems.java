package press.harmattan.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.Problem;
import press.harmattan.http.RequestId;

/** Writes error answers where JAX-RS is not reached. */
@ApplicationScoped
public class Problems {

    private static final int TOO_LARGE = 413;
    private static final long NO_ERROR = 0;
    private static final long LINGER_MILLIS = 2000;

    private final ObjectMapper mapper;
    private final HttpConfig config;
    private final StandardHeaders headers;
    private final Answers answers;

    Problems(ObjectMapper mapper, HttpConfig config, StandardHeaders headers, Answers answers) {
        this.mapper = mapper;
        this.config = config;
        this.headers = headers;
        this.answers = answers;
    }

    /** Ends the request with an error answer. */
    public void send(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        headers.apply(context);
        refusal.headers().forEach(response::putHeader);
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        response.putHeader("Cache-Control", cacheControl(context, refusal.status()));
        Answers.Answer answer =
                answers.passing(
                        context.request().headers(), refusal.status(), bytes(context, refusal));
        send(context, answer);
    }

    /** Ends the request with a finished answer. */
    void send(RoutingContext context, Answers.Answer answer) {
        HttpServerResponse response = context.response();
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        if (answer.body() == null || HttpMethod.HEAD.equals(context.request().method())) {
            response.end();
        } else {
            response.end(Buffer.buffer(answer.body()));
        }
    }

    /** What an error answer says. */
    Problem problem(RoutingContext context, Refusal refusal) {
        if (refusal.status() == TOO_LARGE) {
            leaveTheRest(context);
        }
        return Problem.of(
                refusal.status(),
                refusal.code(),
                refusal.detail(),
                context.request().path() == null ? "" : context.request().path(),
                RequestId.of(context),
                refusal.errors(),
                refusal.extension());
    }

    /**
     * What is left of a body that is too large is not read. Over HTTP/1.1 nothing can follow it on
     * its connection; over HTTP/2 it has a stream of its own.
     */
    private static void leaveTheRest(RoutingContext context) {
        if (context.request().version() == HttpVersion.HTTP_2) {
            context.addEndHandler(ended -> context.response().reset(NO_ERROR));
        } else {
            context.response().putHeader("Connection", "close");
            context.addEndHandler(ended -> linger(context));
        }
    }

    /**
     * Reads on for a moment before the connection is closed: a caller that is still sending when it
     * is reset would lose the answer.
     */
    private static void linger(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        request.handler(rest -> {});
        request.endHandler(ended -> request.connection().close());
        request.resume();
        context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
    }

    /** Errors are not kept, except what says that there is nothing for anybody to read. */
    String cacheControl(RoutingContext context, int status) {
        if (Newsroom.contains(context.request().path())) {
            return Newsroom.CACHE_CONTROL;
        }
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
