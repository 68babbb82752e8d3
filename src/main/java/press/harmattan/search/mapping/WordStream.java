package press.harmattan.search.mapping;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import press.harmattan.search.analysis.Analyzers;

/**
 * The words of all parts of an article, one after the other. A word that counts w times stands
 * there w times at one position, so that one field has one frequency and Lucene can still tell
 * which articles cannot be among the best. Between parts is a gap that no phrase crosses.
 */
final class WordStream extends TokenStream {

    private static final int GAP = 100;

    private final String field;
    private final List<Part> parts;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Length.Counter length = new Length.Counter();

    private Iterator<Part> rest;
    private Part part;
    private Words words;
    private int gap;
    private int again;

    WordStream(String field, List<Part> parts) {
        this.field = field;
        this.parts = parts;
        addAttributeImpl(length);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rest = parts.iterator();
        words = null;
        gap = 0;
        again = 0;
        length.start();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (again > 0) {
            again--;
            step.setPositionIncrement(0);
            return true;
        }
        while (words != null || rest.hasNext()) {
            if (words == null) {
                part = rest.next();
                words = Words.of(part, field);
            }
            if (words.in().incrementToken()) {
                take();
                return true;
            }
            words.end();
            words = null;
            gap = GAP;
        }
        return false;
    }

    private void take() {
        clearAttributes();
        term.append(part.mark()).append(words.term());
        step.setPositionIncrement(words.step().getPositionIncrement() + gap);
        gap = 0;
        boolean stop = words.type().type().equals(Analyzers.STOP_WORD);
        again = stop ? 0 : part.weight() - 1;
        if (part.counts() && step.getPositionIncrement() > 0) {
            length.count();
        }
    }

    @Override
    public void close() throws IOException {
        if (words != null) {
            words.in().close();
            words = null;
        }
        super.close();
    }

    /** The words of one part, as they come from its analyser. */
    private record Words(
            TokenStream in,
            CharTermAttribute term,
            PositionIncrementAttribute step,
            TypeAttribute type) {

        static Words of(Part part, String field) throws IOException {
            TokenStream in = part.family().analyzer().tokenStream(field, part.text());
            in.reset();
            return new Words(
                    in,
                    in.addAttribute(CharTermAttribute.class),
                    in.addAttribute(PositionIncrementAttribute.class),
                    in.addAttribute(TypeAttribute.class));
        }

        void end() throws IOException {
            in.end();
            in.close();
        }
    }
}
