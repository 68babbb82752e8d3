package press.harmattan.search.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * English: possessives cut, then Porter's stemmer, but for words that it would take for others
 * (news and new, police and policy).
 */
final class EnglishAnalysis extends WordAnalysis {

    private static final StopWords STOP = new StopWords("en", UnaryOperator.identity());
    private static final StemmerOverrideFilter.StemmerOverrideMap STEMS = Stems.of("en");

    EnglishAnalysis() {
        super(false);
    }

    @Override
    TokenStream words(TokenStream cut) {
        TokenStream parted = new ApostropheFilter(cut, Elision.OF_NAMES, true);
        TokenStream folded = new StopWordFilter(parted, STOP);
        return new PorterStemFilter(new StemmerOverrideFilter(folded, STEMS));
    }
}
