package press.harmattan.change;

import java.util.List;

/**
 * Something that is derived from the content and follows the log. It keeps its own position, and
 * whatever it holds can be thrown away and made again.
 */
public interface ChangeFollower {
    /** The position of a follower that holds nothing yet and so misses nothing. */
    long HOLDS_NOTHING = Long.MAX_VALUE;

    /** The number of the last change it has taken in, or {@link #HOLDS_NOTHING}. */
    long position();

    /**
     * Takes in the changes behind its position, in the order of commit; never called concurrently.
     */
    void follow(List<Change> changes);

    /**
     * Throws away what it holds and begins at the end of the log: changes behind its position are
     * not kept any more. Never called concurrently.
     */
    void beginAnew();
}
