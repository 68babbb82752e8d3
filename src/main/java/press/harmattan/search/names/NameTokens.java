package press.harmattan.search.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.harmattan.search.mapping.Family;

/**
 * What one name is found by. In an index a token is a number: where it stands in {@link Tokens},
 * and which word of the name it is, in the six lowest bits.
 */
record NameTokens(TermName name, List<Token> tokens) {
    private static final int PLACE_BITS = 6;
    private static final int MOST_WORDS = 1 << PLACE_BITS;

    /** A token, and which word of the name it is. */
    record Token(String text, int place) {}

    /** The tokens of a name or alias. */
    static NameTokens of(TermName name) {
        List<Word> words = Word.of(name.text());
        List<Token> tokens = new ArrayList<>();
        for (int place = 0; place < Math.min(words.size(), MOST_WORDS); place++) {
            Word word = words.get(place);
            List<Family> readers =
                    name.lang() == null ? word.readers() : List.of(Family.of(name.lang()));
            add(tokens, Set.of(word.folded()), place);
            add(tokens, word.bare().equals(word.folded()) ? Set.of() : Set.of(word.bare()), place);
            add(tokens, word.stems(readers), place);
        }
        String folded = Sought.joined(words, Word::folded);
        String bare = Sought.joined(words, Word::bare);
        if (!words.isEmpty()) {
            tokens.add(new Token(Tokens.WHOLE + folded, 0));
            if (!bare.equals(folded)) {
                tokens.add(new Token(Tokens.WHOLE + bare, 0));
            }
        }
        return new NameTokens(name, tokens);
    }

    /** A code is known as a whole or not at all. */
    static NameTokens ofCode(String code) {
        String letters = Sought.joined(Word.of(code), Word::folded);
        return new NameTokens(
                new TermName(code, null), List.of(new Token(Tokens.CODE + letters, 0)));
    }

    /** What the numbers of an index stand for. */
    static NameTokens of(TermName name, int[] numbers, Tokens all) {
        List<Token> tokens = new ArrayList<>();
        for (int number : numbers) {
            tokens.add(new Token(all.at(token(number)), place(number)));
        }
        return new NameTokens(name, tokens);
    }

    /** The name's tokens as numbers. */
    int[] numbers(Tokens all) {
        return tokens.stream()
                .mapToInt(token -> all.place(token.text()) << PLACE_BITS | token.place())
                .toArray();
    }

    static int token(int number) {
        return number >>> PLACE_BITS;
    }

    static int place(int number) {
        return number & MOST_WORDS - 1;
    }

    private static void add(List<Token> tokens, Set<String> texts, int place) {
        texts.forEach(text -> tokens.add(new Token(text, place)));
    }
}
