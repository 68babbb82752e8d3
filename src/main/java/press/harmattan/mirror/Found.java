package press.harmattan.mirror;

import java.util.List;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scope;

/**
 * What somebody is to be told of the log, without the articles yet.
 *
 * @param place behind the last change that was looked at, told or not
 * @param more whether there is more to look at
 */
record Found(Interest interest, Scope scope, List<ChangeEvent> events, Place place, boolean more) {

    /** Whether there is a reason to answer. */
    boolean isWorthTelling() {
        return more || !events.isEmpty();
    }

    ChangePage page(List<ChangeEvent> told) {
        return ChangePage.of(told, interest, place, more);
    }
}
