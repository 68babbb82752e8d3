package press.harmattan.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import press.harmattan.draft.Publishing;
import press.harmattan.failure.Failure;

/**
 * Looks every second for what is due. Each instance does: an article is done by the one that gets
 * hold of its row, the others then find that it is not due any more. What was due while nothing ran
 * is done at the next start.
 */
@ApplicationScoped
class Schedule {
    private static final Logger LOG = Logger.getLogger(Schedule.class);

    private final DueRepository due;
    private final Publishing publishing;

    Schedule(DueRepository due, Publishing publishing) {
        this.due = due;
        this.publishing = publishing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            each(due.toPublish(), this::publish);
            each(due.toUnpublish(), publishing::unpublishDue);
        } catch (RuntimeException databaseIsAway) {
            LOG.debug("What is due cannot be looked for now", databaseIsAway);
        }
    }

    /** What cannot be published goes back to the newsroom, which is not told twice. */
    private void publish(UUID id) {
        try {
            publishing.publishDue(id);
        } catch (Failure refused) {
            LOG.warnf("The article %s was due and is not published: %s", id, refused.getMessage());
            publishing.giveBackDue(id, refused.getMessage());
        }
    }

    /** One that cannot be done now does not stop the others, and is tried again. */
    private static void each(List<UUID> ids, Consumer<UUID> work) {
        for (UUID id : ids) {
            try {
                work.accept(id);
            } catch (RuntimeException notNow) {
                LOG.warnf("The article %s is due and has to wait: %s", id, notNow.getMessage());
            }
        }
    }
}
