package press.harmattan.search.index;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready as soon as everything could be found once; what becomes of it later takes no reader away
 * from all that needs no index.
 */
@Readiness
class IndexHealth implements HealthCheck {
    private final IndexKeeper keeper;
    private final EditorialSearch search;

    IndexHealth(IndexKeeper keeper, EditorialSearch search) {
        this.keeper = keeper;
        this.search = search;
    }

    @Override
    public HealthCheckResponse call() {
        IndexState state = search.state();
        var answer =
                HealthCheckResponse.named("search")
                        .withData("behind", state.behind())
                        .withData("rebuilding", state.rebuilding() != null);
        if (state.position() != null) {
            answer.withData("position", state.position());
        }
        return answer.status(keeper.wasComplete()).build();
    }
}
