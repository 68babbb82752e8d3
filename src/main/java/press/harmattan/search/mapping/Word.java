package press.harmattan.search.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import press.harmattan.search.analysis.Analyzers;

/**
 * A word of a text, as its language reads it.
 *
 * @param step how many positions it stands behind the word before; 0 for another reading of that
 * @param stop whether it says little alone
 */
record Word(String term, int step, boolean stop) {

    /** The words of a text. */
    static List<Word> of(Family family, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream in = family.analyzer().tokenStream(null, text)) {
            CharTermAttribute term = in.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = in.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = in.addAttribute(TypeAttribute.class);
            in.reset();
            while (in.incrementToken()) {
                boolean stop = type.type().equals(Analyzers.STOP_WORD);
                words.add(new Word(term.toString(), step.getPositionIncrement(), stop));
            }
            in.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it reads what is in memory
        }
        return words;
    }
}
