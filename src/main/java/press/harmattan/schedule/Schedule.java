package press.harmattan.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.draft.Agenda;

/**
 * Looks every second for what is due. Each instance does: an article is done by the one that gets
 * hold of its row, the others then find that it is not due any more. What was due while nothing ran
 * is done at the next start.
 */
@ApplicationScoped
class Schedule {
    private static final Logger LOG = Logger.getLogger(Schedule.class);

    private final DueRepository due;
    private final Agenda agenda;
    private final Patience publications;
    private final Patience ends;

    @Inject
    Schedule(DueRepository due, Agenda agenda) {
        this(due, agenda, System::nanoTime);
    }

    Schedule(DueRepository due, Agenda agenda, LongSupplier nanos) {
        this.due = due;
        this.agenda = agenda;
        publications = new Patience(nanos);
        ends = new Patience(nanos);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            each(
                    due.toPublish(publications.size()),
                    publications,
                    agenda::publish,
                    agenda::giveBack);
            each(due.toUnpublish(ends.size()), ends, agenda::unpublish, agenda::tellOverdue);
        } catch (RuntimeException databaseIsAway) {
            LOG.debug("What is due cannot be looked for now", databaseIsAway);
        }
    }

    /** One that fails, for whatever reason, neither stops nor delays the others. */
    private static void each(
            List<Due> due, Patience patience, Consumer<UUID> work, Consumer<UUID> giveUp) {
        for (Due one : patience.worthATry(due)) {
            try {
                work.accept(one.id());
            } catch (RuntimeException | Error failure) {
                failed(one, failure, patience, giveUp);
            }
        }
    }

    /** Nothing is given up because of what goes by itself, such as a lock that a merge holds. */
    private static void failed(
            Due one, Throwable failure, Patience patience, Consumer<UUID> giveUp) {
        if (DatabaseTrouble.isTemporary(failure)) {
            patience.forAWhile(one);
            LOG.warnf(
                    "The article %s is due and the database is in the way: %s",
                    one.id(), said(failure));
            return;
        }
        if (!patience.isAtAnEnd(one)) {
            LOG.warnf("The article %s is due and has to wait: %s", one.id(), said(failure));
            return;
        }
        LOG.errorf(
                DatabaseTrouble.root(failure),
                "The article %s is due and fails each time",
                one.id());
        try {
            giveUp.accept(one.id());
        } catch (RuntimeException notEvenThat) {
            LOG.warnf("The article %s stays due: %s", one.id(), said(notEvenThat));
        }
    }

    private static String said(Throwable failure) {
        return DatabaseTrouble.root(failure).toString().lines().findFirst().orElse("");
    }
}
