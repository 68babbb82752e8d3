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
    ValueTally(String field, Function<BytesRef, List<String>> countsFor) {
        this.field = field;
        this.countsFor = countsFor;
    }

    @Override
    public Counter in(LeafReaderContext segment) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        int[][] known = new int[(int) values.getValueCount()][];
        int base = segment.docBase;
        if (single != null) {
            return document -> {
                if (single.advanceExact(document)) {
                    count(slots(known, values, single.ordValue()), base + document);
                }
            };
        }
        return document -> {
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    count(slots(known, values, (int) values.nextOrd()), base + document);
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
    private int[] slots(int[][] known, SortedSetDocValues values, int ordinal) throws IOException {
        int[] found = known[ordinal];
        if (found == null) {
            BytesRef value = values.lookupOrd(ordinal);
            found = slotsByValue.get(value);
            if (found == null) {
                found = countsFor.apply(value).stream().mapToInt(this::slot).toArray();
                slotsByValue.put(BytesRef.deepCopyOf(value), found);
            }
            known[ordinal] = found;
        }
        return found;
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
