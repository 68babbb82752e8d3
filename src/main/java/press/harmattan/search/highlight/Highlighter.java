package press.harmattan.search.highlight;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import press.harmattan.search.analysis.Analyzers;

/** Marks words and phrases in the texts of a language. Safe for many threads. */
public final class Highlighter {

    /** How many passages of a long text are shown. */
    private static final int PASSAGES = 3;

    /**
     * How much of a long text is looked through, in {@code char}s: the length of a short novel, so
     * that a page of many such texts is answered in time.
     */
    private static final int READ = 100_000;

    private final String lang;
    private final Marks marks;

    /**
     * For texts of a language.
     *
     * @param lang BCP 47
     * @param words each to be marked wherever it stands, in any of its forms
     * @param phrases to be marked where their words follow one another
     */
    public Highlighter(String lang, List<String> words, List<String> phrases) {
        this.lang = lang;
        marks = new Marks(Runs.of(words, phrases, Analyzers.of(lang)), Analyzers.of(lang));
    }

    /**
     * A whole text as HTML whose only element is {@code mark}; null when nothing in it is marked.
     *
     * @param text plain; may be null
     */
    public String whole(String text) {
        List<Mark> found = text == null ? List.of() : marks.in(text);
        return found.isEmpty() ? null : Html.of(text, 0, text.length(), found);
    }

    /**
     * The passages of a long text that have the most of the words, best first, each about two
     * hundred characters as HTML whose only element is {@code mark}; empty when nothing is marked.
     *
     * @param text plain; may be null
     */
    public List<String> passages(String text) {
        String beginning = text == null ? "" : beginning(text);
        List<Mark> found = marks.in(beginning);
        if (found.isEmpty()) {
            return List.of();
        }
        return new Passages(beginning, found, lang)
                .best(PASSAGES).stream()
                        .map(one -> Html.of(beginning, one.start(), one.end(), found))
                        .toList();
    }

    /** Ends where a word does, since half a word may be another one. */
    private String beginning(String text) {
        if (text.length() <= READ) {
            return text;
        }
        BreakIterator words = BreakIterator.getLineInstance(ULocale.forLanguageTag(lang));
        words.setText(text);
        return text.substring(0, new Graphemes(text).atOrBefore(words.preceding(READ)));
    }
}
