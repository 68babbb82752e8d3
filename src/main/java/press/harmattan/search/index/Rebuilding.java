package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;
import press.harmattan.search.follow.Build;
import press.harmattan.search.follow.Follower;
import press.harmattan.search.follow.Followers;
import press.harmattan.search.follow.Trouble;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Shelf;

/** Has an index made where there is none to go on with, and puts it in place of the one before. */
@ApplicationScoped
class Rebuilding {
    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private final Shelf shelf;
    private final Followers followers;
    private final Shown shown;
    private final Trouble building = new Trouble(LOG, "The search index cannot be made");
    private final Trouble deleting = new Trouble(LOG, "A former search index cannot be deleted");

    /** By {@link System#nanoTime}. */
    private long next = System.nanoTime();

    private volatile Reason wanted;
    private volatile Build build;

    Rebuilding(Shelf shelf, Followers followers, Shown shown) {
        this.shelf = shelf;
        this.followers = followers;
        this.shown = shown;
    }

    /** Why an index is to be made, soon; null when none is. */
    Reason wanted() {
        return wanted;
    }

    /** The index in the making, null when there is none. */
    Build build() {
        return build;
    }

    /** Whether another index will come. */
    boolean isUnderWay() {
        return wanted != null || build != null;
    }

    /** Whether the one in the making is made, or cannot be. */
    boolean isOver() {
        Build open = build;
        return open != null && open.isOver();
    }

    void want(Reason reason) {
        wanted = reason;
    }

    /**
     * Takes what was made, and begins what is wanted.
     *
     * @param ended is run when what is begun has come to its end
     */
    void goOn(Runnable ended) {
        if (isOver()) {
            end(build);
        }
        if (wanted != null && build == null && System.nanoTime() - next >= 0) {
            makeRoom();
            build = followers.begin(wanted, shown.live().isEmpty(), ended);
            wanted = null;
        }
    }

    private void end(Build over) {
        Follower made = over.made();
        if (made == null) {
            next = System.nanoTime() + building.met(over.failure()).toNanos();
            wanted = over.reason();
            build = null;
        } else {
            building.over();
            shown.show(made);
            wanted = null;
            build = null;
            LOG.infof(
                    "The search index is made of %,d articles in %.1f s",
                    over.written(),
                    Duration.between(over.since(), Instant.now()).toMillis() / 1000.0);
        }
        makeRoom();
    }

    /** Deletes everything but the index; what cannot be deleted is in nobody's way. */
    void makeRoom() {
        try {
            shelf.keepOnly(
                    shown.live().map(live -> Set.of(live.index().path())).orElseGet(Set::of));
            deleting.over();
        } catch (IOException | RuntimeException failure) {
            deleting.met(failure);
        }
    }

    /** Ends what was begun before its time. */
    void stop(Duration longest) throws InterruptedException {
        Build open = build;
        if (open != null) {
            open.stop(longest);
        }
    }

    /** Forgets what was stopped. */
    void forget() {
        Build open = build;
        if (open != null && open.made() != null) {
            open.made().index().close();
        }
        build = null;
        wanted = null;
    }
}
