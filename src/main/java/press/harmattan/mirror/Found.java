package press.harmattan.mirror;

import java.util.List;

/**
 * What somebody is to be told of the log, without the articles yet.
 *
 * @param place behind the last change that was looked at, told or not
 * @param more whether there is more to look at
 */
record Found(Interest interest, Scope scope, List<ChangeEvent> events, Place place, boolean more) {

    /** Nothing, as seen from a place. */
    static Found nothing(Interest interest, Place place) {
        return new Found(interest, null, List.of(), place, false);
    }

    /** Whether there is a reason to answer. */
    boolean isWorthTelling() {
        return more || !events.isEmpty();
    }

    ChangePage page(List<ChangeEvent> told) {
        return new ChangePage(
                told, new ChangePage.Place(interest.limit(), place.cursor(interest), more));
    }
}
