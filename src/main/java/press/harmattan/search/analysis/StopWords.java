package press.harmattan.search.analysis;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Words that stand for little alone. Only words with no other common meaning are among them. */
final class StopWords {

    /** In front of a stop word's term, so that no other word has the same: {@code mais, maïs}. */
    private static final String APART = "=";

    private final CharArraySet words;

    /** The list {@code stop.<language>.txt} in the spelling of the words to be looked up in it. */
    StopWords(String language, UnaryOperator<String> spelling) {
        words = new CharArraySet(256, true);
        Resources.words("stop." + language + ".txt").map(spelling).forEach(words::add);
    }

    /** Accents count; it does not matter whether they stand in letters of their own. */
    boolean contain(CharTermAttribute word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.getType(word.charAt(i)) == Character.NON_SPACING_MARK) {
                return contain(Normalizer.normalize(word, Normalizer.Form.NFC));
            }
        }
        return words.contains(word.buffer(), 0, word.length());
    }

    boolean contain(CharSequence word) {
        return words.contains(word);
    }

    /** Makes the word the term of a stop word. */
    static void mark(CharTermAttribute word, TypeAttribute type) {
        String folded = Letters.fold(word.toString());
        word.setEmpty().append(APART).append(folded);
        type.setType(Analyzers.STOP_WORD);
    }
}
