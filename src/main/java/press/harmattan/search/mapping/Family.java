package press.harmattan.search.mapping;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import press.harmattan.search.analysis.Analyzers;

/** The languages whose words are analysed alike, and so stand in one field. */
public enum Family {
    ar,
    fr,
    en,
    /** Every other language. */
    und;

    /** Between a mark and its word; no word has it. */
    private static final char MARK = '\u001F';

    public static final List<Family> ALL = List.of(values());

    /** The family of a language, by its BCP 47 tag. */
    public static Family of(String tag) {
        Analyzer analyzer = Analyzers.of(tag);
        return Arrays.stream(values())
                .filter(family -> family.analyzer() == analyzer)
                .findFirst()
                .orElse(und);
    }

    public Analyzer analyzer() {
        return Analyzers.of(name());
    }

    /**
     * What stands before the words of names in this family's languages in the fields of the others:
     * a word is looked for as it would be written there, not as the article's language reads it.
     */
    public String mark() {
        return name() + MARK;
    }
}
