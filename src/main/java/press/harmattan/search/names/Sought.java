package press.harmattan.search.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where in the tokens of an index everything stands that fits what was typed.
 *
 * @param whole what fits all of it
 * @param words what fits each of its words
 */
record Sought(List<Span> whole, List<List<Span>> words) {

    static Sought in(Tokens tokens, Typed typed, Slips slips) {
        List<List<Span>> words = new ArrayList<>();
        for (Word word : typed.words()) {
            boolean last = words.size() == typed.words().size() - 1;
            words.add(word(tokens, word, last, slips));
        }
        return new Sought(whole(tokens, typed.words(), slips), words);
    }

    /** The letters of all words, as if nothing stood between them. */
    static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining());
    }

    private static List<Span> word(Tokens tokens, Word word, boolean last, Slips slips) {
        List<Span> spans = new ArrayList<>();
        for (String form : List.of(word.folded(), word.bare())) {
            if (last) {
                spans.add(tokens.beginning(form, Closeness.words));
            } else {
                spans.addAll(tokens.exactly(form, Closeness.words));
            }
        }
        word.stems(word.readers())
                .forEach(stem -> spans.addAll(tokens.exactly(stem, Closeness.forms)));
        if (slips != Slips.none) {
            spans.addAll(Typos.of(tokens, "", word.bare(), last, slips == Slips.anywhere));
        }
        return spans;
    }

    private static List<Span> whole(Tokens tokens, List<Word> words, Slips slips) {
        String folded = joined(words, Word::folded);
        String bare = joined(words, Word::bare);
        List<Span> spans = new ArrayList<>();
        for (String form : List.of(folded, bare)) {
            spans.addAll(tokens.exactly(Tokens.WHOLE + form, Closeness.whole));
            spans.add(tokens.beginning(Tokens.WHOLE + form, Closeness.start));
        }
        spans.addAll(tokens.exactly(Tokens.CODE + folded, Closeness.start));
        if (slips != Slips.none && words.size() == 1) {
            spans.addAll(Typos.of(tokens, Tokens.WHOLE, bare, true, slips == Slips.anywhere));
        }
        return spans;
    }

    /**
     * How well a name fits, null if it does not.
     *
     * @param tokens those of the name, as {@link NameTokens} has them
     */
    Closeness of(int[] tokens) {
        Closeness one = wholly(tokens);
        Closeness other = byWords(tokens);
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }

    private Closeness wholly(int[] tokens) {
        Closeness best = null;
        for (int token : tokens) {
            Closeness it = Span.best(whole, NameTokens.token(token));
            best = it == null || best != null && best.compareTo(it) <= 0 ? best : it;
        }
        return best;
    }

    /** Each word in a place of its own, and no more than one of them with a typo. */
    private Closeness byWords(int[] tokens) {
        Closeness worst = Closeness.words;
        long taken = 0;
        for (List<Span> word : words) {
            Closeness best = null;
            int place = 0;
            for (int token : tokens) {
                boolean free = (taken & 1L << NameTokens.place(token)) == 0;
                Closeness it = free ? Span.best(word, NameTokens.token(token)) : null;
                if (it != null && (best == null || it.compareTo(best) < 0)) {
                    best = it;
                    place = NameTokens.place(token);
                }
            }
            if (best == null || best == Closeness.typo && worst == Closeness.typo) {
                return null;
            }
            worst = worst.orWorse(best);
            taken |= 1L << place;
        }
        return worst;
    }
}
