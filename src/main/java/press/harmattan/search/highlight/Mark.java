package press.harmattan.search.highlight;

import java.util.BitSet;

/**
 * A place in a text that is marked.
 *
 * @param runs which of what is sought stands there, by its number
 */
record Mark(int start, int end, BitSet runs) {

    static Mark of(int start, int end, int run) {
        BitSet runs = new BitSet();
        runs.set(run);
        return new Mark(start, end, runs);
    }

    boolean overlaps(Mark other) {
        return start < other.end && other.start < end;
    }

    /** One place of two that overlap. */
    Mark and(Mark other) {
        BitSet both = (BitSet) runs.clone();
        both.or(other.runs);
        return new Mark(Math.min(start, other.start), Math.max(end, other.end), both);
    }
}
