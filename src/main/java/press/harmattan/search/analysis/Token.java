package press.harmattan.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * What a language reads somewhere in a text.
 *
 * @param step how many positions it stands behind the one before; 0 for another reading of that
 * @param type {@link Analyzers#STOP_WORD}, {@link Analyzers#OTHER_READING} or Lucene's own
 * @param start where the word begins in the text, in {@code char}s
 * @param end where it ends
 */
public record Token(String term, int step, String type, int start, int end) {

    /** Everything that is read in a text, in its order. */
    public static List<Token> in(String text, Analyzer analyzer) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream in = analyzer.tokenStream("", text)) {
            CharTermAttribute term = in.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = in.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = in.addAttribute(TypeAttribute.class);
            OffsetAttribute place = in.addAttribute(OffsetAttribute.class);
            in.reset();
            while (in.incrementToken()) {
                tokens.add(
                        new Token(
                                term.toString(),
                                step.getPositionIncrement(),
                                type.type(),
                                place.startOffset(),
                                place.endOffset()));
            }
            in.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it reads what is in memory
        }
        return tokens;
    }

    /** Whether it says little alone. */
    public boolean isStopWord() {
        return type.equals(Analyzers.STOP_WORD);
    }

    /** Whether it is another reading of the word before it. */
    public boolean isOtherReading() {
        return type.equals(Analyzers.OTHER_READING);
    }
}
