package press.harmattan.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Marks the stop words and folds the other words; keeps stop words and words of other scripts from
 * the stemmer, which was made for neither. Stop words are told before accents are folded, since
 * {@code mais} is one and {@code maïs} is not.
 */
final class StopWordFilter extends TokenFilter {

    private final StopWords stop;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    StopWordFilter(TokenStream in, StopWords stop) {
        super(in);
        this.stop = stop;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (stop.contain(term)) {
                StopWords.mark(term, type);
            } else {
                Letters.fold(term);
            }
            keyword.setKeyword(!isPlainLatin());
            if (term.length() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlainLatin() {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
