package press.harmattan.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Takes the signs out of words, once {@link SignFilter} left only those that belong to them: elided
 * words and English possessives are cut off, with their place in the text; other apostrophes, the
 * dots of {@code U.S.A.} and the commas between thousands vanish. The point of a decimal stays.
 * Emoji are no words.
 */
final class ApostropheFilter extends TokenFilter {

    private static final String EMOJI = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI];

    private final Elision elision;
    private final boolean possessives;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    ApostropheFilter(TokenStream in, Elision elision, boolean possessives) {
        super(in);
        this.elision = elision;
        this.possessives = possessives;
    }

    @Override
    public boolean incrementToken() throws IOException {
        do {
            if (!input.incrementToken()) {
                return false;
            }
        } while (type.type().equals(EMOJI));
        if (hasSigns()) {
            int apostrophe = find('\'');
            if (apostrophe > 0 && elision.parts(term.buffer(), term.length(), apostrophe)) {
                keep(apostrophe + 1, term.length());
            }
            if (possessives && endsInPossessive()) {
                keep(0, term.length() - 2);
            }
            dropSigns();
        }
        return true;
    }

    private boolean hasSigns() {
        for (int i = 0; i < term.length(); i++) {
            if (isSign(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int find(char sign) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsInPossessive() {
        int end = term.length();
        return end > 2
                && term.charAt(end - 2) == '\''
                && Character.toLowerCase(term.charAt(end - 1)) == 's';
    }

    /** Nothing has changed the word so far, so its letters still are those of the text. */
    private void keep(int from, int to) {
        int start = offset.startOffset();
        offset.setOffset(start + from, start + to);
        term.copyBuffer(term.buffer(), from, to - from);
    }

    private void dropSigns() {
        char[] word = term.buffer();
        boolean number = Character.isDigit(word[0]);
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (!isSign(word[i]) || number && word[i] == '.') {
                word[kept++] = word[i];
            }
        }
        term.setLength(kept);
    }

    private static boolean isSign(char c) {
        return c == '\'' || c == '.' || c == ',';
    }
}
