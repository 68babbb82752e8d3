package press.harmattan.search.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.harmattan.language.Folding;
import press.harmattan.search.analysis.Token;
import press.harmattan.search.mapping.Family;

/**
 * A word of a name, or of what is typed for one.
 *
 * @param written as it stands in the text
 * @param folded what its spellings have in common
 * @param bare the same without the Arabic article, where it may have one
 */
public record Word(String written, String folded, String bare) {
    private static final int SHORTEST_TO_MISSPELL = 4;

    /** The words of a text, cut alike whatever its language is. */
    static List<Word> of(String text) {
        return Token.in(text, Family.und.analyzer()).stream()
                .map(token -> of(text.substring(token.start(), token.end()), token.term()))
                .toList();
    }

    private static Word of(String written, String folded) {
        return new Word(written, folded, Folding.withoutArticle(written, folded));
    }

    /** Folded, with the Arabic article and without. */
    public Set<String> spellings() {
        Set<String> spellings = new LinkedHashSet<>(List.of(folded, bare));
        if (isArabic()) {
            spellings.add(Folding.withArticle(bare));
        }
        return spellings;
    }

    /** Whether one letter may be wrong: not in words of less than four letters, nor in numbers. */
    public boolean mayBeMisspelt() {
        return mayBeMisspelt(bare);
    }

    static boolean mayBeMisspelt(String folded) {
        return folded.codePointCount(0, folded.length()) >= SHORTEST_TO_MISSPELL
                && folded.codePoints().noneMatch(Character::isDigit);
    }

    /** What the word is found by in other forms, when these families read it; marked by them. */
    Set<String> stems(List<Family> families) {
        Set<String> stems = new LinkedHashSet<>();
        for (Family family : families) {
            if (family != Family.und) {
                Token.in(written, family.analyzer())
                        .forEach(token -> stems.add(Tokens.STEM + family.mark() + token.term()));
            }
        }
        return stems;
    }

    /** Those that may read the word when nobody says in which language it is. */
    List<Family> readers() {
        return isArabic() ? List.of(Family.ar) : List.of(Family.fr, Family.en);
    }

    public boolean isArabic() {
        return Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
