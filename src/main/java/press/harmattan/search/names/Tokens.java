package press.harmattan.search.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that names are found by, in the order of its characters, so that what begins alike
 * stands together. Beside the words there are whole names and stems, each behind a mark that no
 * word begins with.
 */
final class Tokens {
    /** Before the letters of a whole name, or of a code. */
    static final String WHOLE = "\u0001";

    static final String CODE = "\u0002";

    /** Before the mark of a family and a stem. */
    static final String STEM = "\u0003";

    /** No word has it: what begins with a text stands before the text and this. */
    private static final char LAST = '\uFFFF';

    private final String[] sorted;

    Tokens(Collection<String> distinct) {
        sorted = distinct.toArray(String[]::new);
        Arrays.sort(sorted);
    }

    int size() {
        return sorted.length;
    }

    String at(int place) {
        return sorted[place];
    }

    /** Where a token stands that is there. */
    int place(String token) {
        return Arrays.binarySearch(sorted, token);
    }

    /** The token itself, if it is there. */
    List<Span> exactly(String token, Closeness closeness) {
        int at = place(token);
        return at < 0 ? List.of() : List.of(new Span(at, at + 1, closeness));
    }

    /** What begins with a text; perhaps nothing. */
    Span beginning(String text, Closeness closeness) {
        return new Span(from(text), from(text + LAST), closeness);
    }

    /** What begins with a text and is longer. */
    Span longer(String text, Closeness closeness) {
        Span all = beginning(text, closeness);
        boolean itself = all.from() < all.to() && sorted[all.from()].equals(text);
        return itself ? new Span(all.from() + 1, all.to(), closeness) : all;
    }

    /** Each character by which tokens go on that begin with a text. */
    void next(String text, Consumer<String> character) {
        Span rest = longer(text, Closeness.typo);
        int at = rest.from();
        while (at < rest.to()) {
            String next = Character.toString(sorted[at].codePointAt(text.length()));
            character.accept(next);
            at = from(text + next + LAST);
        }
    }

    private int from(String text) {
        int found = Arrays.binarySearch(sorted, text);
        return found < 0 ? -found - 1 : found;
    }
}
