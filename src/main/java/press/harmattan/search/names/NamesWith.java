package press.harmattan.search.names;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which names have a token.
 *
 * @param names their numbers, by the number of the token
 */
record NamesWith(int[][] names) {

    /**
     * The other way round.
     *
     * @param tokensOf the tokens of each name, as {@link NameTokens} has them
     * @param tokens how many there are
     */
    static NamesWith of(int[][] tokensOf, int tokens) {
        int[] counts = new int[tokens];
        for (int[] some : tokensOf) {
            for (int number : some) {
                counts[NameTokens.token(number)]++;
            }
        }
        int[][] names = new int[tokens][];
        for (int token = 0; token < tokens; token++) {
            names[token] = new int[counts[token]];
        }
        for (int name = 0; name < tokensOf.length; name++) {
            for (int number : tokensOf[name]) {
                int token = NameTokens.token(number);
                names[token][--counts[token]] = name;
            }
        }
        return new NamesWith(names);
    }

    /** Tells each name that has a token of a span; some more than once. */
    void each(Span span, IntConsumer name) {
        for (int token = span.from(); token < span.to(); token++) {
            for (int one : names[token]) {
                name.accept(one);
            }
        }
    }

    void each(List<Span> spans, IntConsumer name) {
        spans.forEach(span -> each(span, name));
    }

    /** How many {@link #each} tells. */
    long count(List<Span> spans) {
        long count = 0;
        for (Span span : spans) {
            for (int token = span.from(); token < span.to(); token++) {
                count += names[token].length;
            }
        }
        return count;
    }
}
