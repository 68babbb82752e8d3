package press.harmattan.search.analysis;

import org.apache.lucene.analysis.TokenStream;

/** Languages without rules of their own: words are folded, and that is all. */
final class PlainAnalysis extends WordAnalysis {

    PlainAnalysis() {
        super(false);
    }

    @Override
    TokenStream words(TokenStream cut) {
        return new FoldingFilter(new ApostropheFilter(cut, Elision.OF_NAMES, false));
    }
}
