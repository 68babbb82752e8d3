package press.harmattan.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Nobody keeps suggestions that lack articles: a moment later there are some. */
@ApplicationScoped
class NoStore {

    /** Before the edge says what is usual. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    void say(ContainerResponseContext response) {
        if (response.getEntity() instanceof SuggestionList list && !list.whole()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
