package press.harmattan.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.harmattan.edge.Challenge;
import press.harmattan.edge.Problems;
import press.harmattan.edge.Refusal;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;

/**
 * Lets through who says nothing of itself, or one thing in its proper form. What is behind would
 * take the first of two headers, and answer a reader where a scheme is unknown.
 */
@ApplicationScoped
class Credentials {

    private static final int AFTER_THE_GUARD = 260;
    private static final String AUTHORIZATION = "Authorization";
    private static final Pattern SCHEME =
            Pattern.compile("bearer( .*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("bearer [A-Z0-9._~+/-]+=*", Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    Credentials(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_GUARD);
    }

    private void check(RoutingContext context) {
        refusal(context).ifPresentOrElse(refusal -> problems.send(context, refusal), context::next);
    }

    private static Optional<Refusal> refusal(RoutingContext context) {
        List<String> sent = context.request().headers().getAll(AUTHORIZATION);
        boolean key = context.request().headers().contains("X-Api-Key");
        if (sent.isEmpty()) {
            return key ? Optional.of(Challenge.unknownKey()) : Optional.empty();
        }
        if (sent.size() > 1) {
            return refuse("must be sent once");
        }
        if (key) {
            return refuse("must not be sent together with X-Api-Key");
        }
        if (!SCHEME.matcher(sent.get(0)).matches()) {
            return Optional.of(Challenge.missing());
        }
        return TOKEN.matcher(sent.get(0)).matches()
                ? Optional.empty()
                : Optional.of(Challenge.invalid());
    }

    private static Optional<Refusal> refuse(String detail) {
        return Optional.of(
                Refusal.of(new InvalidRequest(List.of(Fault.header(AUTHORIZATION, detail)))));
    }
}
