package press.harmattan.search.highlight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import press.harmattan.search.analysis.Token;

/** Finds what is sought in a text, by the analysis that the index was made with. */
final class Marks {

    /** More than this is no word or phrase but an accident, such as a letter with endless marks. */
    private static final int LONGEST = 1_000;

    private final Runs sought;
    private final Analyzer analyzer;
    private final Set<String> terms;

    Marks(Runs sought, Analyzer analyzer) {
        this.sought = sought;
        this.analyzer = analyzer;
        terms = sought.terms();
    }

    /** The places in their order; none overlaps another, none cuts a grapheme cluster. */
    List<Mark> in(String text) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Map<Integer, Word> words = words(text);
        Graphemes graphemes = new Graphemes(text);
        List<Mark> found = new ArrayList<>();
        for (int run = 0; run < sought.all().size(); run++) {
            List<Set<String>> readings = sought.all().get(run);
            int free = 0;
            for (Map.Entry<Integer, Word> first : words.entrySet()) {
                int position = first.getKey();
                Word last = position < free ? null : last(readings, words, position);
                if (last != null) {
                    add(found, text, graphemes, first.getValue().start, last.end, run);
                    free = position + readings.size();
                }
            }
        }
        found.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        return merged(found);
    }

    /** The last word of a run that begins at a position; null when it does not stand there. */
    private static Word last(List<Set<String>> run, Map<Integer, Word> words, int position) {
        Word last = null;
        for (int i = 0; i < run.size(); i++) {
            last = words.get(position + i);
            if (last == null || Collections.disjoint(run.get(i), last.terms)) {
                return null;
            }
        }
        return last;
    }

    private static void add(
            List<Mark> found, String text, Graphemes graphemes, int start, int end, int run) {
        int from = start;
        int to = end;
        while (from < to && isDirection(text.charAt(from))) {
            from++;
        }
        while (to > from && isDirection(text.charAt(to - 1))) {
            to--;
        }
        from = graphemes.atOrBefore(from);
        to = graphemes.atOrBehind(to);
        if (to - from <= LONGEST) {
            found.add(Mark.of(from, to, run));
        }
    }

    /** Unicode counts what opens and closes a direction to the word; it is none of its letters. */
    private static boolean isDirection(char c) {
        return c >= 0x2066 && c <= 0x2069
                || c >= 0x202A && c <= 0x202E
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static List<Mark> merged(List<Mark> sorted) {
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : sorted) {
            int last = apart.size() - 1;
            if (last < 0 || !apart.get(last).overlaps(mark)) {
                apart.add(mark);
            } else if (mark.end() - apart.get(last).start() <= LONGEST) {
                apart.set(last, apart.get(last).and(mark));
            }
        }
        return apart;
    }

    /** Those words of the text that have a sought term, by their position and in its order. */
    private Map<Integer, Word> words(String text) {
        Map<Integer, Word> words = new LinkedHashMap<>();
        int position = -1;
        for (Token token : Token.in(text, analyzer)) {
            position += token.step();
            if (terms.contains(token.term())) {
                words.computeIfAbsent(position, first -> new Word(token.start(), token.end()))
                        .terms
                        .add(token.term());
            }
        }
        return words;
    }

    private record Word(int start, int end, Set<String> terms) {
        Word(int start, int end) {
            this(start, end, new HashSet<>());
        }
    }
}
