package press.harmattan.search.highlight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import press.harmattan.search.analysis.Token;

/**
 * What is marked in the texts of one analysis.
 *
 * @param all words that have to follow one another, mostly one alone; of each its readings
 */
record Runs(List<List<Set<String>>> all) {

    /**
     * Words and phrases as one analyser reads them.
     *
     * @param words stop words among them are not marked, as they are not looked for
     */
    static Runs of(Collection<String> words, Collection<String> phrases, Analyzer analyzer) {
        List<List<Set<String>>> runs = new ArrayList<>();
        words.forEach(word -> add(runs, word, false, analyzer));
        phrases.forEach(phrase -> add(runs, phrase, true, analyzer));
        return new Runs(List.copyOf(runs));
    }

    /** Every term of any run. */
    Set<String> terms() {
        Set<String> terms = new HashSet<>();
        all.forEach(run -> run.forEach(terms::addAll));
        return terms;
    }

    private static void add(
            List<List<Set<String>>> runs, String text, boolean phrase, Analyzer analyzer) {
        List<Set<String>> run = new ArrayList<>();
        boolean telling = phrase;
        for (Token token : Token.in(text, analyzer)) {
            if (token.step() > 0) {
                run.add(new HashSet<>());
            }
            run.get(run.size() - 1).add(token.term());
            telling |= !token.isStopWord();
        }
        if (telling && !run.isEmpty() && !runs.contains(run)) {
            runs.add(run);
        }
    }
}
