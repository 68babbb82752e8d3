package press.harmattan.search.facet;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import press.harmattan.search.mapping.Fields;

/**
 * Counts by the year of {@code publishedAt} in UTC. Articles lie by date, so the year rarely
 * changes.
 */
final class YearTally implements Tally {
    private final Map<String, Long> counts = new HashMap<>();
    private Year current = new Year("", 0, 0);
    private long count;

    /** From inclusive, to exclusive, as {@link Fields#micros} has it. */
    private record Year(String name, long from, long to) {
        static Year of(long micros) {
            int year = Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(UTC).getYear();
            return new Year(Integer.toString(year), begin(year), begin(year + 1));
        }

        private static long begin(int year) {
            return Fields.micros(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(UTC));
        }
    }

    @Override
    public Counter in(LeafReaderContext segment) throws IOException {
        SortedNumericDocValues values =
                DocValues.getSortedNumeric(segment.reader(), Fields.PUBLISHED);
        return (documents, many) -> {
            for (int i = 0; i < many; i++) {
                if (values.advanceExact(documents[i])) {
                    count(values.nextValue());
                }
            }
        };
    }

    @Override
    public Map<String, Long> counts() {
        take();
        return counts;
    }

    private void count(long micros) {
        if (micros < current.from || micros >= current.to) {
            take();
            current = Year.of(micros);
        }
        count++;
    }

    private void take() {
        if (count > 0) {
            counts.merge(current.name, count, Long::sum);
            count = 0;
        }
    }
}
