package press.harmattan.search.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens that are one slip away: a letter wrong, missing or too many, or two neighbours
 * swapped. The first letter is always right, and so are words of less than four letters and
 * numbers. Every such spelling is looked up; there are some hundred.
 */
final class Typos {
    private final Tokens tokens;
    private final String word;
    private final int begin;
    private final boolean goesOn;
    private final boolean atTheEnd;
    private final List<Span> spans = new ArrayList<>();

    private Typos(Tokens tokens, String mark, String word, boolean goesOn, boolean atTheEnd) {
        this.tokens = tokens;
        this.word = mark + word;
        this.begin = mark.length();
        this.goesOn = goesOn;
        this.atTheEnd = atTheEnd;
    }

    /**
     * The tokens that the word may have been meant for.
     *
     * @param mark what stands before the word in tokens of its sort
     * @param goesOn whether it may be the beginning of a word
     * @param atTheEnd whether the last letter of a beginning may be wrong too, which then is as
     *     good as a shorter one
     */
    static List<Span> of(
            Tokens tokens, String mark, String word, boolean goesOn, boolean atTheEnd) {
        return Word.mayBeMisspelt(word)
                ? new Typos(tokens, mark, word, goesOn, atTheEnd).spans()
                : List.of();
    }

    private List<Span> spans() {
        for (int i = next(begin); i < word.length(); i = next(i)) {
            slipAt(word.substring(0, i), word.substring(i), word.substring(next(i)));
        }
        tokens.next(word, letter -> add(word + letter, false));
        return spans;
    }

    /** Letters outside of the basic plane, as those of Adlam, are two {@code char}s. */
    private int next(int letter) {
        return word.offsetByCodePoints(letter, 1);
    }

    private void slipAt(String before, String after, String rest) {
        boolean last = rest.isEmpty();
        add(before + rest, last);
        tokens.next(before, letter -> add(before + letter + after, false));
        tokens.next(before, letter -> add(before + letter + rest, last));
        if (!last) {
            int second = Character.charCount(rest.codePointAt(0));
            String letter = after.substring(0, after.length() - rest.length());
            add(before + rest.substring(0, second) + letter + rest.substring(second), false);
        }
    }

    /**
     * @param cut whether the last letter that was typed is not in it
     */
    private void add(String spelling, boolean cut) {
        boolean longEnough = Word.mayBeMisspelt(spelling.substring(begin));
        if (goesOn && (!cut || atTheEnd)) {
            Span all =
                    longEnough
                            ? tokens.beginning(spelling, Closeness.typo)
                            : tokens.longer(spelling, Closeness.typo);
            if (all.from() < all.to()) {
                spans.add(all);
            }
        } else if (longEnough) {
            spans.addAll(tokens.exactly(spelling, Closeness.typo));
        }
    }
}
