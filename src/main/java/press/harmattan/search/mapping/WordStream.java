package press.harmattan.search.mapping;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import press.harmattan.search.analysis.Token;

/**
 * The words of all parts of an article, one after the other. A word that counts w times stands
 * there w times at one position, so that one field has one frequency and Lucene can still tell
 * which articles cannot be among the best. Between parts is a gap that no phrase crosses.
 */
final class WordStream extends TokenStream {

    private static final int GAP = 100;

    private final List<Part> parts;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Length.Counter length = new Length.Counter();

    private Iterator<Part> rest = Collections.emptyIterator();
    private Iterator<Token> words = Collections.emptyIterator();
    private Part part;
    private int gap;
    private int again;

    WordStream(List<Part> parts) {
        this.parts = parts;
        addAttributeImpl(length);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rest = parts.iterator();
        words = Collections.emptyIterator();
        part = null;
        gap = 0;
        again = 0;
        length.start();
    }

    @Override
    public boolean incrementToken() {
        if (again > 0) {
            again--;
            step.setPositionIncrement(0);
            return true;
        }
        while (!words.hasNext()) {
            if (!rest.hasNext()) {
                return false;
            }
            gap = part == null ? 0 : GAP;
            part = rest.next();
            words = part.words().iterator();
        }
        take(words.next());
        return true;
    }

    private void take(Token word) {
        clearAttributes();
        term.append(part.mark()).append(word.term());
        step.setPositionIncrement(word.step() + gap);
        gap = 0;
        again = word.isStopWord() ? 0 : part.weight() - 1;
        if (part.counts() && step.getPositionIncrement() > 0) {
            length.count();
        }
    }
}
