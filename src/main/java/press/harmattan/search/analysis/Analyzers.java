package press.harmattan.search.analysis;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import press.harmattan.language.Direction;

/** The analyser of each language, the same for indexing and for queries. Safe for many threads. */
public final class Analyzers {

    /**
     * Goes up whenever any text may be analysed differently from before. An index keeps the number
     * it was made with; under another number it has to be made again.
     */
    public static final int VERSION = 1;

    /**
     * The type ({@code TypeAttribute}) of words that carry little meaning alone. They are indexed,
     * for phrases; a query that is only of them has nothing to look for.
     */
    public static final String STOP_WORD = "<STOP>";

    /**
     * The type of a further reading of the word before it, at the same position: what is left when
     * a letter that may be a preposition or conjunction is one.
     */
    public static final String OTHER_READING = "<READING>";

    /** No term is longer, in {@code char}s. */
    public static final int LONGEST_TERM = 255;

    /** Arabic and those of its spoken forms that have codes, in the Sahel and around it. */
    private static final Set<String> ARABIC =
            Set.of("ar", "arb", "shu", "apd", "ary", "arq", "aeb", "ayl", "arz", "mey");

    private static final Analyzer AR = new ArabicAnalysis();
    private static final Analyzer FR = new FrenchAnalysis();
    private static final Analyzer EN = new EnglishAnalysis();
    private static final Analyzer OTHER = new PlainAnalysis();

    private Analyzers() {}

    /**
     * The analyser for texts of a language, by its BCP 47 tag; languages without rules of their own
     * are folded and not stemmed, and so is what is written in another script than is usual.
     */
    public static Analyzer of(String tag) {
        String language = tag.split("-", 2)[0];
        boolean arabic = ARABIC.contains(language);
        // Only a script or a country may make it another direction; to ask takes a while.
        boolean unusual = tag.indexOf('-') > 0 && (Direction.of(tag) == Direction.rtl) != arabic;
        if (unusual) {
            return OTHER;
        }
        return arabic ? AR : language.equals("fr") ? FR : language.equals("en") ? EN : OTHER;
    }
}
