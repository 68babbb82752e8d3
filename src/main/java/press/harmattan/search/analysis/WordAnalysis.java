package press.harmattan.search.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** What the analysers of all languages have in common: words as UAX #29 cuts them, and signs. */
abstract class WordAnalysis extends Analyzer {

    private final boolean spacedThousands;

    /** Whether a common space may stand between thousands, as people type it in the language. */
    WordAnalysis(boolean spacedThousands) {
        this.spacedThousands = spacedThousands;
    }

    /** What the language does with the words, signs and all. */
    abstract TokenStream words(TokenStream cut);

    @Override
    protected final TokenStreamComponents createComponents(String field) {
        Tokenizer cut = new StandardTokenizer(); // cuts what is longer than 255 chars
        return new TokenStreamComponents(cut, words(cut));
    }

    @Override
    protected final Reader initReader(String field, Reader text) {
        return new SignFilter(text, spacedThousands);
    }

    /** For the beginnings of words, which cannot be stemmed. */
    @Override
    protected final TokenStream normalize(String field, TokenStream in) {
        return new FoldingFilter(in);
    }
}
