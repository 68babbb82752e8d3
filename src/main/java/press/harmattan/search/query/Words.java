package press.harmattan.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** What somebody looks for: whatever any of the alternatives finds. */
public record Words(List<Alternative> alternatives) {

    public Words {
        alternatives = List.copyOf(alternatives);
    }

    /** Whether there is nothing to look for; what must not be there finds nothing alone. */
    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** The one spelling of all queries that are read like this; read again, it is the same. */
    public String normalised() {
        return alternatives.stream().map(Alternative::toString).collect(Collectors.joining(" OR "));
    }

    /** What may be found, in any alternative. */
    public List<Wanted> wanted() {
        return alternatives.stream().flatMap(it -> it.wanted().stream()).distinct().toList();
    }

    /**
     * What must all be there, and what must not be.
     *
     * @param wanted at least one
     */
    public record Alternative(List<Wanted> wanted, List<Wanted> unwanted) {

        public Alternative {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }

        @Override
        public String toString() {
            String all = wanted.stream().map(Wanted::toString).collect(Collectors.joining(" "));
            return unwanted.stream().map(it -> " -" + it).collect(Collectors.joining("", all, ""));
        }
    }

    /**
     * A word, or words that stand together.
     *
     * @param text begins and ends with a letter, digit or mark, and has one of the first two
     */
    public record Wanted(String text, boolean phrase) {

        @Override
        public String toString() {
            return phrase ? '"' + text + '"' : text;
        }
    }
}
