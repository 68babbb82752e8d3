package press.harmattan.search.names;

import java.util.List;

/**
 * Tokens that stand side by side, and how well they fit what is looked for; {@code to} is not one.
 */
record Span(int from, int to, Closeness closeness) {

    /** How well a token fits, null if it does not. */
    static Closeness best(List<Span> spans, int token) {
        Closeness best = null;
        for (Span span : spans) {
            boolean better = best == null || span.closeness.compareTo(best) < 0;
            if (better && token >= span.from && token < span.to) {
                best = span.closeness;
            }
        }
        return best;
    }
}
