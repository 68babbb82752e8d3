package press.harmattan.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Failure;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.failure.Moved;
import press.harmattan.failure.Stale;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;
import press.harmattan.http.Problem;
import press.harmattan.http.UrlConfig;

/** The one place where what went wrong in a resource becomes an answer. */
@ApplicationScoped
class ErrorAnswers {

    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class);

    private final Problems problems;
    private final HttpConfig config;
    private final UrlConfig urls;

    ErrorAnswers(Problems problems, HttpConfig config, UrlConfig urls) {
        this.problems = problems;
        this.config = config;
        this.urls = urls;
    }

    @ServerExceptionMapper
    Response failure(Failure failure, RoutingContext context) {
        if (failure instanceof Moved moved) {
            return moved(moved, context);
        }
        return answer(context, Refusal.of(failure));
    }

    @ServerExceptionMapper
    Response jaxrs(WebApplicationException e, RoutingContext context) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json, context);
        }
        int status = e.getResponse().getStatus();
        return status >= 500 ? unforeseen(e, context) : answer(context, Refusal.of(status));
    }

    /** Quarkus has a mapper of its own for these, which would name our classes. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException e, RoutingContext context) {
        return json(e, context);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e, RoutingContext context) {
        Fault fault = Fault.body(JsonPointers.of(e), JsonPointers.say(e));
        return failure(new InvalidRequest(List.of(fault)), context);
    }

    @ServerExceptionMapper
    Response violations(ConstraintViolationException e, RoutingContext context) {
        List<Fault> faults = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            faults.add(fault(violation.getPropertyPath(), violation.getMessage()));
        }
        return failure(new InvalidRequest(faults), context);
    }

    @ServerExceptionMapper
    Response unknownCaller(UnauthorizedException e, RoutingContext context) {
        return answer(context, Challenge.missing());
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException e, RoutingContext context) {
        return answer(context, Challenge.of(e, config));
    }

    @ServerExceptionMapper
    Response lowRole(ForbiddenException e, RoutingContext context) {
        return answer(context, Refusal.of(403));
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e, RoutingContext context) {
        if (isCutOff(e)) {
            LOG.debug("A caller went away while it was sending", e);
            return answer(context, Refusal.of(408));
        }
        if (DatabaseTrouble.isTemporary(e)) {
            LOG.warnf("The database did not answer in time: %s", DatabaseTrouble.say(e));
            return failure(
                    new Unavailable("The content cannot be read now.", config.retryAfter()),
                    context);
        }
        if (DatabaseTrouble.isStale(e)) {
            return failure(new Stale(), context);
        }
        if (DatabaseTrouble.isConflict(e)) {
            LOG.infof("Two changes met: %s", DatabaseTrouble.say(e));
            return failure(
                    new Conflict(
                            "changed-meanwhile",
                            "Somebody else has just taken this name, or changed what it belongs to."
                                    + " Read it again, and repeat what is still right.",
                            Map.of()),
                    context);
        }
        LOG.errorf(e, "%s failed", context.request().method());
        return answer(context, Refusal.of(500));
    }

    /** The body did not come to its end; that is nothing to wake anybody for. */
    private static boolean isCutOff(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException
                    || cause instanceof HttpClosedException
                    || cause instanceof IOException
                            && "Read timed out".equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private Response moved(Moved moved, RoutingContext context) {
        String query = moved.withQuery() ? context.request().query() : null;
        String location = urls.api() + moved.path() + (query == null ? "" : "?" + query);
        return Response.status(moved.status()).header("Location", location).build();
    }

    private Response answer(RoutingContext context, Refusal refusal) {
        Response.ResponseBuilder response =
                Response.status(refusal.status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(problems.problem(context, refusal));
        refusal.headers().forEach(response::header);
        return response.build();
    }

    /**
     * A path begins with the method and its parameter. Where it ends there, a parameter of the
     * query is meant; what is below is a member of the body.
     */
    private static Fault fault(Path path, String detail) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        int depth = 0;
        for (Path.Node node : path) {
            if (depth == 1) {
                parameter = node.getName();
            }
            if (depth > 1 && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (depth > 1 && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
            depth++;
        }
        return pointer.isEmpty()
                ? Fault.query(parameter, detail)
                : Fault.body(pointer.toString(), detail);
    }
}
