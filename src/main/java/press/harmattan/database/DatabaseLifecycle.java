package press.harmattan.database;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import press.harmattan.database.embedded.EmbeddedPostgres;

/** Ends the embedded database with the program. */
@ApplicationScoped
class DatabaseLifecycle {

    /** Last of all: requests that were under way and every other observer still need it. */
    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        EmbeddedPostgres.stop();
    }
}
