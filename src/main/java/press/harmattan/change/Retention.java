package press.harmattan.change;

import static org.jboss.logging.Logger.Level.DEBUG;
import static org.jboss.logging.Logger.Level.WARN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.database.Program;

/** Keeps the log from growing for ever. Each instance looks; one at a time does the work. */
@Startup // a wrong duration is said at the start, not an hour later
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** Followers that are up to date read a change within seconds. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final int BATCH = 1_000;

    private final Duration retention;
    private final RetentionRepository oldest;
    private final ChangeRepository changes;
    private final RecentChanges recent;
    private final ChangeWatch watch;

    Retention(
            ChangesConfig config,
            RetentionRepository oldest,
            ChangeRepository changes,
            RecentChanges recent,
            ChangeWatch watch) {
        retention = config.retention();
        if (retention.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "harmattan.changes.retention is shorter than a minute: " + retention);
        }
        this.oldest = oldest;
        this.changes = changes;
        this.recent = recent;
        this.watch = watch;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void trim() {
        if (!Program.isServer()) {
            return;
        }
        try {
            int dropped;
            do {
                dropped =
                        QuarkusTransaction.requiringNew().call(() -> oldest.drop(retention, BATCH));
            } while (dropped == BATCH);
            long horizon = QuarkusTransaction.requiringNew().call(changes::horizon);
            watch.dropped(horizon);
            recent.forget(horizon);
        } catch (RuntimeException failure) {
            Logger.Level level = DatabaseTrouble.isTemporary(failure) ? DEBUG : WARN;
            LOG.log(level, "Old changes cannot be dropped now", failure);
        }
    }
}
