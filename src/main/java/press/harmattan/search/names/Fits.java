package press.harmattan.search.names;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/** The terms of an index that fit; one letter may be the beginning of tens of thousands. */
final class Fits {
    private static final Closeness[] CLOSENESS = Closeness.values();

    /** By the number of a term: one more than its closeness, 0 where it does not fit. */
    private final byte[] closeness;

    private final int[] length;
    private int size;

    Fits(int terms) {
        closeness = new byte[terms];
        length = new int[terms];
    }

    int size() {
        return size;
    }

    /** Adds a name that fits; of a term the best one counts. */
    void add(int term, Closeness close, int nameLength) {
        int before = closeness[term];
        int now = close.ordinal() + 1;
        if (before == 0) {
            size++;
        }
        if (before == 0 || now < before || now == before && nameLength < length[term]) {
            closeness[term] = (byte) now;
            length[term] = nameLength;
        }
    }

    /** The best of them, the best first. */
    List<Fit> best(int most, IntToLongFunction articles) {
        PriorityQueue<Fit> best = new PriorityQueue<>(Fit.BEST_FIRST.reversed());
        for (int term = 0; term < closeness.length; term++) {
            if (closeness[term] > 0) {
                best.add(
                        new Fit(
                                term,
                                CLOSENESS[closeness[term] - 1],
                                length[term],
                                articles.applyAsLong(term)));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Fit> sorted = new ArrayList<>(best);
        sorted.sort(Fit.BEST_FIRST);
        return sorted;
    }
}
