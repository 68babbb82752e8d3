package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

class WordsQueryTest {

    private static final IndexedArticle RICE =
            Piece.in("fr").title("Le riz du fleuve").text("La récolte du riz commence.").done();
    private static final IndexedArticle MILLET =
            Piece.in("fr").title("Le mil rouge").text("Le riz est rare, le mil abonde.").done();
    private static final IndexedArticle MARKET =
            Piece.in("ar").title("سوق الحبوب في موبتي").text("أسعار الأرز والدخن").done();
    private static final IndexedArticle SCHOOL =
            Piece.in("en")
                    .title("The who and the what")
                    .text("To be or not to be, asked a school in Mopti.")
                    .named("fr", "Écoles")
                    .named("ar", "مدارس")
                    .alias("Saint-Louis-du-Sénégal")
                    .done();

    private static final Asked ASKED = Asked.of(RICE, MILLET, MARKET, SCHOOL);

    @AfterAll
    static void close() {
        ASKED.close();
    }

    @Test
    void all_words_have_to_be_there_in_any_part() {
        assertTrue(ASKED.finds("riz", RICE, MILLET));
        assertTrue(ASKED.finds("riz rouge", MILLET));
        assertTrue(ASKED.finds("riz rouge fleuve"));
    }

    @Test
    void or_parts_alternatives_and_binds_weaker_than_words_side_by_side() {
        assertTrue(ASKED.finds("fleuve OR rouge", RICE, MILLET));
        assertTrue(ASKED.finds("riz rouge OR fleuve", RICE, MILLET));
        assertTrue(ASKED.finds("riz absent OR absent fleuve"));
        assertTrue(ASKED.finds("fleuve OR حبوب OR school", RICE, MARKET, SCHOOL));
    }

    @Test
    void not_takes_articles_away_from_its_own_alternative() {
        assertTrue(ASKED.finds("riz -rouge", RICE));
        assertTrue(ASKED.finds("riz -\"mil abonde\"", RICE));
        assertTrue(ASKED.finds("riz -mil OR rouge", RICE, MILLET));
        assertTrue(ASKED.finds("-rouge"));
        assertTrue(ASKED.finds("riz -le", RICE, MILLET));
    }

    @Test
    void a_phrase_stands_as_it_is_quoted_but_for_the_forms_of_its_words() {
        assertTrue(ASKED.finds("\"mil rouge\"", MILLET));
        assertTrue(ASKED.finds("«mils rouges»", MILLET));
        assertTrue(ASKED.finds("\"rouge mil\""));
        assertTrue(ASKED.finds("“سوق حبوب”", MARKET));
        assertTrue(ASKED.finds("\"حبوب موبتي\""));
        assertTrue(ASKED.finds("\"الحبوب في موبتي\"", MARKET));
    }

    @Test
    void a_word_that_is_several_is_a_phrase() {
        assertTrue(ASKED.finds("mil-rouge", MILLET));
        assertTrue(ASKED.finds("rouge-mil"));
        assertTrue(ASKED.finds("Saint-Louis", SCHOOL));
        assertTrue(ASKED.finds("Louis-Saint"));
    }

    @Test
    void words_that_mean_little_are_left_out_unless_they_are_quoted() {
        assertTrue(ASKED.finds("le riz et la récolte", RICE));
        assertTrue(ASKED.finds("the school", SCHOOL));
        assertEquals(List.of(), ASKED.found("to be or not to be", "en"));
        assertTrue(ASKED.finds("\"to be or not to be\"", SCHOOL));
        assertTrue(ASKED.finds("\"the who\"", SCHOOL));
        assertTrue(ASKED.finds("\"who the\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "the", "et la", "في من", "🌾", "…", "\"", "-riz", "OR", "\"🌾\"", "ـ"})
    void what_says_nothing_finds_nothing(String q) {
        assertTrue(ASKED.finds(q));
    }

    @Test
    void thousands_are_found_however_they_stand_apart() {
        IndexedArticle comma = Piece.saying("en", "12,000 tonnes");
        IndexedArticle space = Piece.saying("en", "12 000 tonnes");
        IndexedArticle joined = Piece.saying("ar", "12000 طن");
        IndexedArticle other = Piece.saying("en", "12 tonnes of 000");
        try (Asked asked = Asked.of(comma, space, joined, other)) {
            assertTrue(asked.finds("12 000", comma, space, joined));
            assertTrue(asked.finds("12\u202F000", comma, space, joined));
        }
    }

    @Test
    void names_are_found_by_the_words_of_their_own_language_in_articles_of_another() {
        assertTrue(ASKED.finds("école", SCHOOL));
        assertTrue(ASKED.finds("والمدارس", SCHOOL));
        assertTrue(ASKED.finds("école Mopti", SCHOOL));
        assertTrue(ASKED.finds("\"Louis du Sénégal\"", SCHOOL));
    }

    @Test
    void words_are_read_as_in_the_languages_that_were_asked_for() {
        assertEquals(Asked.ids(RICE, MILLET), ASKED.found("riz", "fr"));
        assertEquals(List.of(), ASKED.found("riz", "ar", "en"));
        assertEquals(Asked.ids(MARKET), ASKED.found("موبتي", "ar-ML"));
    }
}
