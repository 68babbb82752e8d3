package press.harmattan.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.harmattan.edge.CrossOrigin;
import press.harmattan.edge.Problems;
import press.harmattan.edge.Refusal;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;

/**
 * The first look at every request, before any router could repair it.
 *
 * <p>A path is matched as it was sent. Doubled slashes, dot segments, matrix parameters, a slash at
 * the end and encoded letters in the fixed part are other paths, and nothing is there: one answer
 * has one URL, and no check can be walked around by spelling.
 */
@ApplicationScoped
class RequestGuard {

    /** Where the faults of a request wait for the resource method that may add to them. */
    static final String FAULTS = "harmattan.faults";

    /** Where the rule of the body waits for who reads it. */
    static final String BODY = "harmattan.body-rule";

    private static final int BEFORE_EVERY_ANSWER = 280;
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");
    private static final Pattern PAGES =
            Pattern.compile("/openapi(\\.(json|ya?ml))?|/docs(/([A-Za-z0-9_-]+(\\.[a-z0-9]+)*)?)?");
    private static final String PAGE_METHODS = "GET, HEAD, OPTIONS";
    private static final List<String> PAGE_READS = List.of("GET", "HEAD");

    private final Contract contract;
    private final Problems problems;
    private final CrossOrigin crossOrigin;

    RequestGuard(Contract contract, Problems problems, CrossOrigin crossOrigin) {
        this.contract = contract;
        this.problems = problems;
        this.crossOrigin = crossOrigin;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERY_ANSWER);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        List<String> hosts = request.headers().getAll("Host");
        if (hosts.size() > 1 || hosts.size() == 1 && !HOST.matcher(hosts.get(0)).matches()) {
            refuse(context, Fault.header("Host", "must be one host name"));
            return;
        }
        String path = request.path();
        if (PAGES.matcher(path).matches()) {
            checkPage(context);
        } else {
            contract.match(path)
                    .ifPresentOrElse(
                            match -> checkOperation(context, match), () -> nowhere(context, path));
        }
    }

    private void nowhere(RoutingContext context, String path) {
        if (StrictText.ofPath(path).isEmpty()) {
            refuse(context, Fault.path("", "must be percent-encoded UTF-8"));
        } else {
            problems.send(context, Refusal.of(404));
        }
    }

    private void checkPage(RoutingContext context) {
        String method = context.request().method().name();
        if (method.equals("OPTIONS")) {
            crossOrigin.preflight(context, PAGE_METHODS, PAGE_READS);
        } else if (!PAGE_READS.contains(method)) {
            problems.send(context, Refusal.of(405).with("Allow", PAGE_METHODS));
        } else if (context.request().query() != null) {
            refuse(context, Fault.query(context.request().query(), "is not a parameter here"));
        } else {
            context.next();
        }
    }

    private void checkOperation(RoutingContext context, Contract.Match match) {
        HttpServerRequest request = context.request();
        PathRule rule = match.rule();
        List<Fault> inPath = rule.faults(match.path());
        Operation operation = rule.operation(request.method().name());
        if (operation != null && operation.safe()) {
            crossOrigin.permitRead(context);
        }
        if (!inPath.isEmpty()) {
            problems.send(context, Refusal.of(new InvalidRequest(inPath)));
        } else if (!rule.possible(match.path())) {
            problems.send(context, Refusal.of(404));
        } else if (request.method().name().equals("OPTIONS")) {
            crossOrigin.preflight(context, rule.allow(), rule.safe());
        } else if (operation == null) {
            problems.send(context, Refusal.of(405).with("Allow", rule.allow()));
        } else if (operation.body() != null && refusesBody(context, operation.body())) {
            return;
        } else {
            checkRest(context, operation);
        }
    }

    /** The resource is still asked when it may find more; with what could be understood. */
    private void checkRest(RoutingContext context, Operation operation) {
        String query = context.request().query();
        List<Fault> faults = new ArrayList<>(operation.faults(query));
        if (operation.body() == null && isThere(context.request())) {
            faults.add(Fault.body("", "is not taken here; send none"));
        }
        if (!faults.isEmpty()) {
            if (query != null && StrictText.ofQuery(query).isEmpty()) {
                // Nothing behind this point could take the query apart.
                problems.send(context, Refusal.of(new InvalidRequest(faults)));
                return;
            }
            faults.forEach(fault -> context.queryParams().remove(fault.name()));
            context.put(FAULTS, faults);
        }
        if (operation.document()) {
            context.request().headers().set("Accept", "*/*");
        }
        context.next();
    }

    private boolean refusesBody(RoutingContext context, BodyRule body) {
        HttpServerRequest request = context.request();
        context.put(BODY, body);
        String length = request.getHeader("Content-Length");
        if (length != null && (length.length() > 18 || Long.parseLong(length) > body.limit())) {
            problems.send(context, Refusal.of(413));
            return true;
        }
        if (!body.required() && !isThere(request)) {
            // Nothing at all has no type, or whichever the client names by itself.
            request.headers().set("Content-Type", body.types().iterator().next());
            return false;
        }
        if (request.headers().contains("Content-Encoding")
                || !BodyType.matches(request.getHeader("Content-Type"), body.types())) {
            problems.send(context, Refusal.of(415).with("Accept", String.join(", ", body.types())));
            return true;
        }
        return false;
    }

    private static boolean isThere(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0")
                || request.headers().contains("Transfer-Encoding");
    }

    private void refuse(RoutingContext context, Fault fault) {
        problems.send(context, Refusal.of(new InvalidRequest(List.of(fault))));
    }
}
