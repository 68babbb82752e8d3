package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.search.analysis.Pairs.Pair;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

/** Words find articles through the whole of index and query as the tables of words say. */
class LanguageTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | اسفي      | آسفي",
                "ar | مراكش     | مَرَّاكُش",
                "ar | مدارس     | والمدارس",
                "ar | مدارس     | المدارس",
                "ar | مدارس     | بالمدارس",
                "ar | المزارعين | مزارعون",
                "ar | المزارعين | للمزارعين",
                "ar | قمح       | وبالقمح",
                "ar | وزارة     | والوزارة",
                "ar | لاعبون    | للاعبين",
                "ar | مهرجان    | المهرجانات",
                "ar | ٢٠٢٤      | 2024",
                "fr | ٢٠٢٤      | 2024",
                "en | ٢٠٢٤      | 2024",
                "ha | ٢٠٢٤      | 2024",
                "fr | marches   | marchés",
                "fr | l'élevage | élevage",
                "fr | 12 000    | 12000",
                "en | climate   | climates"
            })
    void each_of_two_words_finds_the_other(String lang, String one, String other) {
        assertTrue(findsBothWays(lang, one, other));
    }

    @ParameterizedTest
    @CsvSource({"climate, climb", "climates, climbing", "climatic, climber"})
    void words_that_only_begin_alike_do_not_find_each_other(String one, String other) {
        assertFalse(finds("en", one, other));
        assertFalse(finds("en", other, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"N'Djamena", "Ndjamena", "N’Djaména", "NDJAMÉNA", "انجامينا", "نجامينا"})
    void every_name_of_a_place_finds_the_articles_about_it_in_every_language(String name) {
        IndexedArticle[] articles =
                Stream.of("ar", "fr", "en", "ha")
                        .map(lang -> Piece.in(lang).title("…").named("fr", "N'Djaména"))
                        .map(piece -> piece.named("en", "N'Djamena").named("ar", "انجامينا"))
                        .map(piece -> piece.alias("نجامينا").done())
                        .toArray(IndexedArticle[]::new);
        try (Asked asked = Asked.of(articles)) {
            assertEquals(Asked.ids(articles), asked.found(name));
            assertEquals(List.of(articles[1].id()), asked.found(name, "fr"));
        }
    }

    @ParameterizedTest
    @MethodSource("press.harmattan.search.analysis.Pairs#all")
    void words_find_what_the_tables_of_pairs_say(Pair pair) {
        assertEquals(pair.wanted(), finds(pair.lang(), pair.query(), pair.text()));
    }

    private static boolean findsBothWays(String lang, String one, String other) {
        return finds(lang, one, other) && finds(lang, other, one);
    }

    /** In a title, a body, and without the language being told. */
    private static boolean finds(String lang, String q, String text) {
        IndexedArticle title = Piece.titled(lang, text);
        IndexedArticle body = Piece.in(lang).title("…").text(text).done();
        try (Asked asked = Asked.of(title, body)) {
            Collection<UUID> found = asked.found(q);
            assertEquals(found, asked.found(q, lang));
            assertTrue(found.isEmpty() || found.equals(Asked.ids(title, body)));
            return !found.isEmpty();
        }
    }
}
