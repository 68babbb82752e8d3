package press.harmattan.search.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import press.harmattan.language.Folding;
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
        List<Word> words = new ArrayList<>();
        read(
                Family.und.analyzer(),
                text,
                (term, offset) ->
                        words.add(
                                of(
                                        text.substring(offset.startOffset(), offset.endOffset()),
                                        term)));
        return List.copyOf(words);
    }

    private static Word of(String written, CharTermAttribute term) {
        String folded = term.toString();
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
                read(
                        family.analyzer(),
                        written,
                        (term, offset) -> stems.add(Tokens.STEM + family.mark() + term));
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

    private static void read(Analyzer analyzer, String text, Reader reader) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                reader.read(term, offset);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader {
        void read(CharTermAttribute term, OffsetAttribute offset);
    }
}
