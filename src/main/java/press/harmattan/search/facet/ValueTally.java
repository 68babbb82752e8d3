package press.harmattan.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Counts by the values of a field. A value may count for others as well, as a place does for those
 * around it: an article counts once for each, however many of its values do.
 */
final class ValueTally implements Tally {
    private static final int NONE = -1;

    private final String field;
    private final SegmentValues segments;
    private final Function<BytesRef, List<String>> countsFor;

    private final Map<BytesRef, int[]> slotsByValue = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private long[] counts = {};

    /** By slot, the last article that counted. */
    private int[] last = {};

    /**
     * Makes one.
     *
     * @param countsFor asked once about each value that some article has
     */
    ValueTally(String field, SegmentValues segments, Function<BytesRef, List<String>> countsFor) {
        this.field = field;
        this.segments = segments;
        this.countsFor = countsFor;
    }

    @Override
    public Counter in(LeafReaderContext segment) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        BytesRef[] all = segments.of(segment.reader(), field, values);
        int[][] known = new int[all.length][];
        int base = segment.docBase;
        if (single != null) {
            return (documents, many) -> {
                for (int i = 0; i < many; i++) {
                    if (single.advanceExact(documents[i])) {
                        count(slots(known, all, single.ordValue()), base + documents[i]);
                    }
                }
            };
        }
        return (documents, many) -> {
            for (int i = 0; i < many; i++) {
                if (values.advanceExact(documents[i])) {
                    for (int left = values.docValueCount(); left > 0; left--) {
                        count(slots(known, all, (int) values.nextOrd()), base + documents[i]);
                    }
                }
            }
        };
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> told = new HashMap<>();
        for (int slot = 0; slot < names.size(); slot++) {
            told.put(names.get(slot), counts[slot]);
        }
        return told;
    }

    private void count(int[] into, int article) {
        for (int slot : into) {
            if (last[slot] != article) {
                last[slot] = article;
                counts[slot]++;
            }
        }
    }

    /** Ordinals are a segment's own: what stands behind one is looked up when it is first met. */
    private int[] slots(int[][] known, BytesRef[] values, int ordinal) {
        int[] found = known[ordinal];
        if (found == null) {
            found = slotsByValue.computeIfAbsent(values[ordinal], this::slots);
            known[ordinal] = found;
        }
        return found;
    }

    private int[] slots(BytesRef value) {
        return countsFor.apply(value).stream().mapToInt(this::slot).toArray();
    }

    private int slot(String name) {
        Integer known = slots.get(name);
        if (known != null) {
            return known;
        }
        int slot = names.size();
        names.add(name);
        slots.put(name, slot);
        if (slot == counts.length) {
            int room = Math.max(64, 2 * slot);
            counts = Arrays.copyOf(counts, room);
            last = Arrays.copyOf(last, room);
            Arrays.fill(last, slot, room, NONE);
        }
        return slot;
    }
}
