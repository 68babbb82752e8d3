package press.harmattan.change;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells how changes are learnt of; the program is ready whichever way they are. */
@Readiness
class ChangeLinkHealth implements HealthCheck {
    private final ChangeWatch watch;

    ChangeLinkHealth(ChangeWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("change log")
                .withData("link", watch.isListening() ? "listening" : "polling")
                .status(watch.isAlive())
                .build();
    }
}
