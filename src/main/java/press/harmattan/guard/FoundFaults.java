package press.harmattan.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Faults;

/**
 * Hands what the guard found to who may find more, which is the reading of the body or the method,
 * or ends the request with it.
 */
@ApplicationScoped
class FoundFaults {

    /** Set where the method looks for more. */
    static final String MORE = "harmattan.more-faults";

    private final Faults faults;

    FoundFaults(Faults faults) {
        this.faults = faults;
    }

    @ServerRequestFilter(nonBlocking = true)
    void hand(RoutingContext context, ResourceInfo resource) {
        List<Fault> found = context.get(RequestGuard.FAULTS);
        if (found != null) {
            faults.addAll(found);
            BodyRule body = context.get(RequestGuard.BODY);
            if (resource.getResourceMethod().isAnnotationPresent(AddsFaults.class)) {
                context.put(MORE, true);
            } else if (body == null || !body.required()) {
                faults.throwIfAny();
            }
        }
    }
}
