package press.harmattan.search.analysis;

import org.apache.lucene.analysis.TokenStream;

/** Arabic words by {@link ArabicFilter}; words of other scripts among them are folded. */
final class ArabicAnalysis extends WordAnalysis {

    ArabicAnalysis() {
        super(false);
    }

    @Override
    TokenStream words(TokenStream cut) {
        return new ArabicFilter(new ApostropheFilter(cut, Elision.OF_NAMES, false));
    }
}
