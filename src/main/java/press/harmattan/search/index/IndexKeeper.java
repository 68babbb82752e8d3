package press.harmattan.search.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.harmattan.change.RecentChanges;
import press.harmattan.database.Program;
import press.harmattan.search.follow.Follower;
import press.harmattan.search.follow.Trouble;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Shelf;
import press.harmattan.search.store.Unusable;

/**
 * Keeps the index behind the log, and has another one made when it is lost. What becomes of the
 * index is decided on one thread; only its upkeep, which waits for the disk, and an index in the
 * making have their own.
 */
@ApplicationScoped
class IndexKeeper {
    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    /** In case a change was told of without a word. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Shelf shelf;
    private final Following following;
    private final Rebuilding rebuilding;
    private final Upkeep upkeep;
    private final Shown shown;
    private final RecentChanges recent;
    private final Semaphore calls = new Semaphore(0);
    private final Trouble trouble = new Trouble(LOG, "The search index cannot be brought on");
    private Thread thread;
    private volatile boolean running;
    private volatile boolean wasComplete;

    IndexKeeper(
            Shelf shelf,
            Following following,
            Rebuilding rebuilding,
            Upkeep upkeep,
            Shown shown,
            RecentChanges recent) {
        this.shelf = shelf;
        this.following = following;
        this.rebuilding = rebuilding;
        this.upkeep = upkeep;
        this.shown = shown;
        this.recent = recent;
    }

    void start(@Observes StartupEvent event) {
        if (Program.isServer()) {
            running = true;
            wasComplete = false;
            recent.listen(this::call);
            thread = new Thread(this::keep, "search-index");
            thread.setDaemon(true);
            thread.start();
            upkeep.start(this::failed);
        }
    }

    /** Behind the last request. Nobody is interrupted: that would close files under their feet. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (running) {
            running = false;
            call();
            upkeep.stop();
            rebuilding.stop(LONGEST_STOP);
            thread.join(LONGEST_STOP.toMillis());
            upkeep.commit();
            shown.close();
            rebuilding.forget();
            shelf.leave();
        }
    }

    /** Whether everything is in the index that is known to have happened, and it will stay. */
    boolean isCurrent() {
        return !rebuilding.isUnderWay() && following.isComplete(recent.upTo());
    }

    /** Whether something has happened that the index cannot take in. */
    boolean isStuck() {
        return following.isStuck(recent.upTo());
    }

    /** Whether everything was in an index at least once since the start. */
    boolean wasComplete() {
        return wasComplete;
    }

    /** Has the index made again; one that is in the making already will do. */
    void rebuild() {
        if (!rebuilding.isUnderWay()) {
            rebuilding.want(Reason.asked);
            call();
        }
    }

    /** Takes note that an index could not be read or written. */
    void failed(Generation index, Throwable failure) {
        shown.live()
                .filter(live -> live.index() == index)
                .ifPresent(live -> Unusable.behind(failure).ifPresent(it -> lose(live, it)));
        call();
    }

    private void lose(Follower live, Unusable failure) {
        boolean isKnown = live.lost() != null && rebuilding.isUnderWay();
        if (!isKnown) {
            LOG.warn(failure.getMessage());
        }
        live.lose(failure.reason());
        rebuilding.want(failure.reason());
    }

    private void call() {
        calls.release();
    }

    private void keep() {
        while (running) {
            Duration pause = LOOK;
            try {
                work();
                trouble.over();
            } catch (Throwable failure) {
                pause = met(failure);
            }
            await(pause);
        }
    }

    /** Errors too: whoever ended here would leave search behind without a word. */
    private Duration met(Throwable failure) {
        Optional<Follower> live = shown.live();
        Optional<Unusable> unusable = Unusable.behind(failure);
        if (unusable.isPresent() && live.isPresent()) {
            lose(live.get(), unusable.get());
            return Duration.ZERO;
        }
        return trouble.met(failure);
    }

    private void await(Duration pause) {
        try {
            if (calls.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
        } catch (InterruptedException stop) {
            running = false;
        }
    }

    private void work() throws IOException {
        recent.upTo(); // from now on it calls
        if (!shelf.take()) {
            throw new IOException(
                    "another process has %s. Give this one a directory of its own with harmattan.search.directory, or end the other one: this one waits for it."
                            .formatted(shelf.root()));
        }
        if (shown.live().isEmpty() && !rebuilding.isUnderWay()) {
            following.open();
        }
        rebuilding.goOn(this::call);
        following.goOn(() -> running);
        wasComplete |= running && following.isComplete(recent.upTo());
    }
}
