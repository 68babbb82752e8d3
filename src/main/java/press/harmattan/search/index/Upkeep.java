package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import press.harmattan.search.follow.Follower;
import press.harmattan.search.follow.Trouble;
import press.harmattan.search.store.Generation;

/** Commits the index, looks whether it is still there, and lets go of what nobody reads. */
@ApplicationScoped
class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    /** What is kept for readers holds files that were deleted, and a disk that is full. */
    private static final Duration TIDY_EVERY = Duration.ofSeconds(5);

    private final Shown shown;
    private final Duration commitEvery;
    private final Trouble committing = new Trouble(LOG, "The search index cannot be committed");
    private final Trouble tidying = new Trouble(LOG, "What the search index kept cannot be closed");
    private BiConsumer<Generation, Throwable> failed;
    private ScheduledThreadPoolExecutor beats;

    Upkeep(Shown shown, SearchIndexConfig config) {
        this.shown = shown;
        commitEvery = config.commitEvery();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "search-upkeep");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins.
     *
     * @param failed is told when an index cannot be written
     */
    void start(BiConsumer<Generation, Throwable> failed) {
        this.failed = failed;
        beats = new ScheduledThreadPoolExecutor(2, Upkeep::daemon);
        every(commitEvery, this::commit);
        every(TIDY_EVERY, this::tidy);
    }

    private void every(Duration pause, Runnable work) {
        beats.scheduleWithFixedDelay(
                work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins nothing more. */
    void stop() {
        beats.shutdown();
    }

    /** Writes down how far the index is. */
    void commit() {
        Follower live = shown.live().orElse(null);
        if (live == null || live.lost() != null || !live.index().isWriting()) {
            return;
        }
        try {
            live.index().commit();
            live.index().look();
            committing.over();
        } catch (Throwable failure) {
            committing.met(failure);
            failed.accept(live.index(), failure);
        }
    }

    /** Whatever else goes wrong: it may be for lack of what is let go of here. */
    void tidy() {
        try {
            shown.tidy();
            tidying.over();
        } catch (Throwable failure) {
            tidying.met(failure);
        }
    }
}
