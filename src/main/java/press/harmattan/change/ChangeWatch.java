package press.harmattan.change;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import press.harmattan.database.Announcements;
import press.harmattan.database.Program;

/**
 * Brings every follower up to date: as soon as PostgreSQL announces a change, by looking every
 * second while that link is cut, and by a look now and then in case it was cut without a word.
 *
 * <p>The announcement carries nothing. What happened is read from the log alone, so an announcement
 * that is lost or comes twice does no harm.
 */
@ApplicationScoped
public class ChangeWatch {
    private static final Logger LOG = Logger.getLogger(ChangeWatch.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int LONG_SILENCE = 30;
    private static final int BATCH = 500;

    private final List<ChangeFollower> followers;
    private final ChangeRepository changes;
    private final DataSource database;
    private volatile boolean running;
    private volatile boolean listening;
    private Thread thread;

    ChangeWatch(
            @All List<ChangeFollower> followers, ChangeRepository changes, DataSource database) {
        this.followers = followers;
        this.changes = changes;
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        if (Program.isServer()) {
            running = true;
            thread = new Thread(this::watch, "change-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (running) {
            running = false;
            thread.interrupt();
            thread.join(POLL.toMillis() * 2);
        }
    }

    /** Whether changes are looked for at all. */
    boolean isAlive() {
        return thread != null && thread.isAlive();
    }

    /** Whether announcements arrive; while they do not, changes are found within a second. */
    public boolean isListening() {
        return listening;
    }

    /**
     * Brings every follower up to the end of the log before it returns. One that fails holds up no
     * other; it is behind until the next time.
     */
    public synchronized void catchUp() {
        Throwable failed = null;
        for (ChangeFollower follower : followers) {
            try {
                catchUp(follower);
            } catch (RuntimeException | Error failure) {
                if (failed == null) {
                    failed = failure;
                } else if (failed != failure) {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed instanceof RuntimeException failure) {
            throw failure;
        } else if (failed instanceof Error error) {
            throw error;
        }
    }

    private void catchUp(ChangeFollower follower) {
        while (follower.position() != ChangeFollower.HOLDS_NOTHING) {
            Behind behind = behind(follower.position());
            if (behind.isTorn) {
                follower.beginAnew();
            } else if (behind.rows.isEmpty()) {
                return;
            } else {
                follower.follow(behind.rows);
            }
        }
    }

    /** What is kept behind a position, and whether something in between is not. */
    private record Behind(List<Change> rows, boolean isTorn) {}

    /** The rows first: what is dropped in between shows in the horizon. */
    private Behind behind(long position) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<Change> rows = changes.after(position, BATCH);
                            return new Behind(
                                    rows, !rows.isEmpty() && position < changes.horizon());
                        });
    }

    /**
     * Has those begin anew who missed what is not kept any more, in case nothing has happened
     * since.
     *
     * @param horizon the highest number that is not kept
     */
    synchronized void dropped(long horizon) {
        for (ChangeFollower follower : followers) {
            if (follower.position() < horizon) {
                follower.beginAnew();
            }
        }
    }

    /** Errors too: whoever ended here would leave the followers behind without a word. */
    private void watch() {
        while (running) {
            try (Announcements link = Announcements.open(database, "listen harmattan_change")) {
                listening = true;
                listen(link);
            } catch (Throwable cut) {
                report(cut);
            }
            listening = false;
            lookAfterPause();
        }
    }

    private void listen(Announcements link) throws SQLException {
        catchUp();
        for (int quiet = 1; running; quiet++) {
            if (link.await(POLL)) {
                quiet = 0;
                catchUp();
            } else if (quiet % LONG_SILENCE == 0) {
                link.check();
                catchUp();
            }
        }
    }

    private void report(Throwable cut) {
        if (cut instanceof Error) {
            LOG.error("Changes cannot be followed; trying every second", cut);
        } else if (running && listening) {
            LOG.warnf(
                    "Changes cannot be followed as they come (%s); looking every second",
                    cut.getMessage());
        }
    }

    private void lookAfterPause() {
        try {
            if (running) {
                Thread.sleep(POLL.toMillis());
                catchUp();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Throwable notNow) {
            LOG.debug("The log cannot be read now", notNow);
        }
    }
}
