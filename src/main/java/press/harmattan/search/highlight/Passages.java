package press.harmattan.search.highlight;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses the passages of a text that say most about what was sought. For one thread. */
final class Passages {

    /** About how long a passage is, in {@code char}s. */
    static final int LENGTH = 200;

    private final String text;
    private final List<Mark> marks;
    private final BreakIterator sentences;
    private final BreakIterator words;
    private final Graphemes graphemes;
    private final List<Passage> chosen = new ArrayList<>();
    private final BitSet shown = new BitSet();

    record Passage(int start, int end) {}

    /** A few marks that fit into one passage. */
    private record Group(int start, int end, int size, BitSet runs) {}

    /**
     * Looks at a text.
     *
     * @param marks in their order
     * @param lang BCP 47, for where its sentences end
     */
    Passages(String text, List<Mark> marks, String lang) {
        ULocale locale = ULocale.forLanguageTag(lang);
        this.text = text;
        this.marks = marks;
        sentences = BreakIterator.getSentenceInstance(locale);
        words = BreakIterator.getLineInstance(locale);
        graphemes = new Graphemes(text);
        sentences.setText(text);
        words.setText(text);
    }

    /**
     * The best passages, best first: those with words that no better one has, then those with the
     * most different words, then those with the most words. They do not overlap.
     */
    List<Passage> best(int most) {
        List<Group> groups = groups();
        while (chosen.size() < most) {
            Group best = null;
            for (Group group : groups) {
                if (isFree(group) && (best == null || isBetter(group, best))) {
                    best = group;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(around(best));
            shown.or(best.runs);
        }
        return chosen;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int first = 0; first < marks.size(); first++) {
            int start = marks.get(first).start();
            BitSet runs = new BitSet();
            int next = first;
            while (next < marks.size()
                    && (next == first || marks.get(next).end() - start <= LENGTH)) {
                runs.or(marks.get(next++).runs());
            }
            groups.add(new Group(start, marks.get(next - 1).end(), next - first, runs));
        }
        return groups;
    }

    private boolean isFree(Group group) {
        return chosen.stream()
                .allMatch(other -> group.end <= other.start || group.start >= other.end);
    }

    private boolean isBetter(Group one, Group other) {
        int news = news(one) - news(other);
        int different = one.runs.cardinality() - other.runs.cardinality();
        return news != 0 ? news > 0 : different != 0 ? different > 0 : one.size > other.size;
    }

    private int news(Group group) {
        BitSet news = (BitSet) group.runs.clone();
        news.andNot(shown);
        return news.cardinality();
    }

    /** As much of the sentences around as there is room for, else of their words. */
    private Passage around(Group group) {
        int first = 0;
        int last = text.length();
        for (Passage other : chosen) {
            if (other.end <= group.start) {
                first = Math.max(first, other.end);
            } else {
                last = Math.min(last, other.start);
            }
        }
        int start = Math.max(first, start(group));
        int end = Math.min(last, end(group, start));
        if (end == last) {
            int earlier = Math.max(first, atOrBehind(sentences, last - LENGTH));
            start = Math.min(start, earlier);
        }
        return trimmed(
                behindMark(Math.min(graphemes.atOrBehind(start), group.start)),
                beforeMark(Math.max(graphemes.atOrBefore(end), group.end)),
                group);
    }

    /** Half of a phrase is not what was sought. */
    private int behindMark(int start) {
        return marks.stream()
                .filter(mark -> mark.start() < start && start < mark.end())
                .mapToInt(Mark::end)
                .findFirst()
                .orElse(start);
    }

    private int beforeMark(int end) {
        return marks.stream()
                .filter(mark -> mark.start() < end && end < mark.end())
                .mapToInt(Mark::start)
                .findFirst()
                .orElse(end);
    }

    private int start(Group group) {
        int room = Math.max(0, LENGTH - (group.end - group.start));
        int sentence = atOrBefore(sentences, group.start);
        return group.start - sentence <= room
                ? sentence
                : Math.min(group.start, atOrBehind(words, group.start - room / 2));
    }

    private int end(Group group, int start) {
        int limit = start + LENGTH;
        if (limit >= text.length()) {
            return text.length();
        }
        int sentence = atOrBefore(sentences, limit);
        if (sentence >= group.end && sentence - start >= LENGTH / 2) {
            return sentence;
        }
        int word = atOrBefore(words, limit);
        return Math.max(group.end, word > start ? word : limit);
    }

    /** Without the space around; a space that carries a mark is a character like others. */
    private Passage trimmed(int start, int end, Group group) {
        int from = start;
        int to = end;
        while (from < group.start
                && Character.isWhitespace(text.charAt(from))
                && graphemes.isBoundary(from + 1)) {
            from++;
        }
        while (to > group.end
                && Character.isWhitespace(text.charAt(to - 1))
                && graphemes.isBoundary(to - 1)) {
            to--;
        }
        return new Passage(from, to);
    }

    private static int atOrBefore(BreakIterator breaks, int place) {
        return breaks.isBoundary(place) ? place : breaks.preceding(place);
    }

    private static int atOrBehind(BreakIterator breaks, int place) {
        return place <= 0 ? 0 : breaks.isBoundary(place) ? place : breaks.following(place);
    }
}
