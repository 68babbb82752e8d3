package press.harmattan.search.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * French: elision, then the folding of accents, then Savoy's light stemmer. Stemming comes after
 * folding, so that a word has one stem whether it was typed with its accents or without.
 */
final class FrenchAnalysis extends WordAnalysis {

    private static final StopWords STOP = new StopWords("fr", UnaryOperator.identity());
    private static final StemmerOverrideFilter.StemmerOverrideMap STEMS = Stems.of("fr");

    FrenchAnalysis() {
        super(true);
    }

    @Override
    TokenStream words(TokenStream cut) {
        TokenStream parted = new ApostropheFilter(cut, Elision.OF_FRENCH, false);
        TokenStream folded = new StopWordFilter(parted, STOP);
        return new FrenchLightStemFilter(new StemmerOverrideFilter(folded, STEMS));
    }
}
