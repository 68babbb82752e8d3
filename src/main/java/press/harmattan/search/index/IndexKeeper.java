package press.harmattan.search.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.harmattan.change.RecentChanges;
import press.harmattan.database.Program;
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
    private final FollowedLog log;
    private final IndexedStories stories;
    private final Shown shown;
    private final RecentChanges recent;
    private final Upkeep upkeep;
    private final Semaphore calls = new Semaphore(0);
    private final Trouble following = new Trouble(LOG, "The search index cannot be brought on");
    private final Trouble building = new Trouble(LOG, "The search index cannot be made");
    private final Trouble deleting = new Trouble(LOG, "A former search index cannot be deleted");
    private Thread thread;

    /** By {@link System#nanoTime}. */
    private long nextBuild = System.nanoTime();

    private volatile boolean running;
    private volatile Reason wanted;
    private volatile Build build;
    private volatile boolean wasComplete;

    IndexKeeper(
            Shelf shelf,
            FollowedLog log,
            IndexedStories stories,
            Shown shown,
            RecentChanges recent,
            Upkeep upkeep) {
        this.shelf = shelf;
        this.log = log;
        this.stories = stories;
        this.shown = shown;
        this.recent = recent;
        this.upkeep = upkeep;
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
            Build open = build;
            if (open != null) {
                open.stop(LONGEST_STOP);
            }
            thread.join(LONGEST_STOP.toMillis());
            upkeep.commit();
            shown.close();
            forgetWhatWasBegun();
            shelf.leave();
        }
    }

    private void forgetWhatWasBegun() {
        Build open = build;
        if (open != null && open.made() != null) {
            open.made().index().close();
        }
        build = null;
        wanted = null;
    }

    /** Why the index is to be made again, soon; null when it is not. */
    Reason wanted() {
        return wanted;
    }

    /** The index in the making, null when there is none. */
    Build build() {
        return build;
    }

    /** Whether everything is in the index that is known to have happened, and it will stay. */
    boolean isCurrent() {
        return wanted == null && build == null && isComplete();
    }

    private boolean isComplete() {
        Follower index = shown.live().orElse(null);
        return index != null
                && index.lost() == null
                && index.index().isWriting()
                && index.hasSeenTheEnd()
                && index.isRenewed()
                && index.index().position().seq() >= recent.upTo();
    }

    /** Whether something has happened that the index cannot take in. */
    boolean isStuck() {
        return shown.live()
                .filter(index -> index.lost() != null || !index.index().isWriting())
                .filter(
                        index ->
                                index.lost() == Reason.restored
                                        || index.index().position().seq() < recent.upTo())
                .isPresent();
    }

    /** Whether everything was in an index at least once since the start. */
    boolean wasComplete() {
        return wasComplete;
    }

    /** Has the index made again; one that is in the making already will do. */
    void rebuild() {
        if (build == null && wanted == null) {
            wanted = Reason.asked;
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
        if (live.lost() == null || live.lost() == failure.reason() && wanted == null) {
            LOG.warn(failure.getMessage());
        }
        live.lose(failure.reason());
        wanted = failure.reason();
    }

    private void call() {
        calls.release();
    }

    private void keep() {
        while (running) {
            Duration pause = LOOK;
            try {
                work();
                following.over();
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
        return following.met(failure);
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
        if (shown.live().isEmpty() && build == null && wanted == null) {
            open();
        }
        takeOver();
        begin();
        Optional<Follower> live = shown.live().filter(index -> index.lost() == null);
        if (live.isPresent()) {
            follow(live.get());
        }
    }

    private void open() throws IOException {
        try {
            Generation index = shelf.open();
            shown.show(new Follower(index, log, stories));
            if (index.hasOtherWeights()) {
                wanted = Reason.mapping;
            }
            makeRoom();
        } catch (Unusable unusable) {
            wanted = unusable.reason();
        }
    }

    /** Until it is at the end of the log, or another one has been made. */
    private void follow(Follower live) throws IOException {
        Follower index = live.index().isWriting() ? live : again(live);
        while (running && index.follow() | index.renew()) {
            if (build != null && build.isOver()) {
                call();
                return;
            }
        }
        wasComplete |= running && isComplete();
    }

    /** Goes on from the last commit; until that is as far, what there is goes on answering. */
    private Follower again(Follower live) throws IOException {
        live.index().end();
        Generation index = shelf.open(live.index().path());
        try {
            Follower again = new Follower(index, log, stories);
            while (running && again.follow()) {
                LOG.debugf("The search index is at %d again", index.position().seq());
            }
            shown.show(again);
            return again;
        } catch (Throwable failure) {
            index.close();
            throw failure;
        }
    }

    private void begin() {
        if (wanted != null && build == null && System.nanoTime() - nextBuild >= 0) {
            makeRoom();
            Hands hands = shown.live().isPresent() ? Hands.half() : Hands.all();
            build = new Build(wanted, shelf, log, stories, hands, this::call);
            wanted = null;
        }
    }

    private void takeOver() {
        Build over = build;
        if (over == null || !over.isOver()) {
            return;
        }
        Follower made = over.made();
        if (made == null) {
            wanted = over.reason();
            nextBuild = System.nanoTime() + building.met(over.failure()).toNanos();
            build = null;
            makeRoom();
        } else {
            building.over();
            shown.show(made);
            wanted = null;
            build = null;
            makeRoom();
            LOG.infof(
                    "The search index is made of %,d articles in %.1f s",
                    over.written(),
                    Duration.between(over.since(), Instant.now()).toMillis() / 1000.0);
        }
    }

    /** Deletes everything but the index; what cannot be deleted is in nobody's way. */
    private void makeRoom() {
        try {
            shelf.keepOnly(
                    shown.live().map(live -> Set.of(live.index().path())).orElseGet(Set::of));
            deleting.over();
        } catch (IOException | RuntimeException failure) {
            deleting.met(failure);
        }
    }
}
