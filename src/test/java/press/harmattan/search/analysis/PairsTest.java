package press.harmattan.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.search.analysis.Pairs.Pair;

class PairsTest {

    static Stream<Pair> pairs() {
        return Pairs.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_pair_holds_in_both_directions(Pair pair) {
        Words query = Words.of(Analyzers.of(pair.lang()), pair.query());
        Words text = Words.of(Analyzers.of(pair.lang()), pair.text());
        assertEquals(pair.wanted(), query.findAllIn(text), query + " in " + text);
        if (query.size() == text.size()) { // a longer text has words that the query has not
            assertEquals(pair.wanted(), text.findAllIn(query), text + " in " + query);
        }
    }

    @Test
    void the_tables_are_as_long_as_they_are_meant_to_be() {
        assertTrue(Pairs.of("ar").count() >= 80);
        assertTrue(Pairs.of("ar").filter(pair -> !pair.wanted()).count() >= 30);
        assertTrue(Pairs.of("fr").count() >= 60);
        assertTrue(Pairs.of("en").count() >= 50);
    }
}
