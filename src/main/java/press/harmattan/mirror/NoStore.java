package press.harmattan.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import press.harmattan.mirror.interest.Interest;

/** Nobody keeps an answer of the stream, whatever it is: the next one may be another. */
@ApplicationScoped
class NoStore {

    /** Before the edge says what is usual. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().equals(Interest.PATH)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
