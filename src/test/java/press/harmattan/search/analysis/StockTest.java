package press.harmattan.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.search.analysis.Pairs.Pair;

/** Our analysis beside Lucene's own of the same language, pair by pair. */
class StockTest {

    private static final Map<String, Analyzer> STOCK =
            Map.of(
                    "ar", new ArabicAnalyzer(),
                    "fr", new FrenchAnalyzer(),
                    "en", new EnglishAnalyzer());

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void what_lucene_gets_right_is_right_here_and_much_besides(String lang) {
        List<Pair> pairs = Pairs.of(lang).toList();
        List<Pair> stock = right(STOCK.get(lang), pairs);
        List<Pair> ours = right(Analyzers.of(lang), pairs);
        System.out.printf(
                "%s: of %d pairs Lucene has %d right, Harmattan %d%n",
                lang, pairs.size(), stock.size(), ours.size());

        List<Pair> lost = stock.stream().filter(pair -> !ours.contains(pair)).toList();
        assertEquals(List.of(), lost);
        assertTrue(ours.size() > stock.size());
    }

    private static List<Pair> right(Analyzer analyzer, List<Pair> pairs) {
        return pairs.stream()
                .filter(
                        pair ->
                                Words.of(analyzer, pair.query())
                                                .findAllIn(Words.of(analyzer, pair.text()))
                                        == pair.wanted())
                .toList();
    }
}
