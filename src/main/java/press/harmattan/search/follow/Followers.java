package press.harmattan.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Shelf;

/** Has indexes follow the log, those that are there and new ones. */
@ApplicationScoped
public class Followers {
    private final Shelf shelf;
    private final FollowedLog log;
    private final IndexedStories stories;

    Followers(Shelf shelf, FollowedLog log, IndexedStories stories) {
        this.shelf = shelf;
        this.log = log;
        this.stories = stories;
    }

    /** Goes on with an index from its position. */
    public Follower of(Generation index) {
        return new Follower(index, log, stories);
    }

    /**
     * Begins another index, in the background.
     *
     * @param alone whether there is none to answer from, so that every core may help
     * @param ended is run when it has come to its end, whichever
     */
    public Build begin(Reason reason, boolean alone, Runnable ended) {
        Hands hands = alone ? Hands.all() : Hands.half();
        return new Build(reason, shelf, log, stories, hands, ended);
    }
}
