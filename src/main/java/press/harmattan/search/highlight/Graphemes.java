package press.harmattan.search.highlight;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * What readers see as one character (extended grapheme clusters, UAX #29). They are ICU's: those of
 * Java 17 know neither emoji of several parts nor most conjuncts. For one thread.
 */
final class Graphemes {

    private final String text;
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);

    Graphemes(String text) {
        this.text = text;
        clusters.setText(text);
    }

    /** The place itself, or the nearest before it where no cluster is cut. */
    int atOrBefore(int place) {
        return isBoundary(place) ? place : clusters.preceding(place);
    }

    /** The place itself, or the nearest behind it where no cluster is cut. */
    int atOrBehind(int place) {
        return isBoundary(place) ? place : clusters.following(place);
    }

    boolean isBoundary(int place) {
        return place == 0 || place == text.length() || clusters.isBoundary(place);
    }
}
