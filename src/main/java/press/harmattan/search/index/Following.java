package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import press.harmattan.search.follow.Follower;
import press.harmattan.search.follow.Followers;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Shelf;
import press.harmattan.search.store.Unusable;

/** Opens the index that is there, and brings it on. */
@ApplicationScoped
class Following {
    private static final Logger LOG = Logger.getLogger(Following.class);

    private final Shelf shelf;
    private final Followers followers;
    private final Shown shown;
    private final Rebuilding rebuilding;

    Following(Shelf shelf, Followers followers, Shown shown, Rebuilding rebuilding) {
        this.shelf = shelf;
        this.followers = followers;
        this.shown = shown;
        this.rebuilding = rebuilding;
    }

    /** Shows the index that is on disk, or has one made. */
    void open() throws IOException {
        try {
            Generation index = shelf.open();
            shown.show(followers.of(index));
            if (index.hasOtherWeights()) {
                rebuilding.want(Reason.mapping);
            }
            rebuilding.makeRoom();
        } catch (Unusable unusable) {
            rebuilding.want(unusable.reason());
        }
    }

    /**
     * Brings the index to the end of the log, until another one has been made.
     *
     * @param running whether the program does not stop
     */
    void goOn(BooleanSupplier running) throws IOException {
        Optional<Follower> live = shown.live().filter(index -> index.lost() == null);
        if (live.isPresent()) {
            Follower index =
                    live.get().index().isWriting() ? live.get() : again(live.get(), running);
            boolean more = true;
            while (more && running.getAsBoolean() && !rebuilding.isOver()) {
                more = index.follow() | index.renew();
            }
        }
    }

    /** From the last commit on; until that is as far, what there is goes on answering. */
    private Follower again(Follower live, BooleanSupplier running) throws IOException {
        live.index().end();
        Generation index = shelf.open(live.index().path());
        try {
            Follower again = followers.of(index);
            while (running.getAsBoolean() && again.follow()) {
                LOG.debugf("The search index is at %d again", index.position().seq());
            }
            shown.show(again);
            return again;
        } catch (Throwable failure) {
            index.close();
            throw failure;
        }
    }

    /** Whether everything is in the index that has happened up to a change. */
    boolean isComplete(long upTo) {
        return shown.live()
                .filter(Follower::canFollow)
                .filter(index -> index.hasSeenTheEnd() && index.isRenewed())
                .filter(index -> index.index().position().seq() >= upTo)
                .isPresent();
    }

    /** Whether something has happened up to a change that the index cannot take in. */
    boolean isStuck(long upTo) {
        return shown.live()
                .filter(index -> !index.canFollow())
                .filter(
                        index ->
                                index.lost() == Reason.restored
                                        || index.index().position().seq() < upTo)
                .isPresent();
    }
}
