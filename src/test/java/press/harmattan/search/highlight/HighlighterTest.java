package press.harmattan.search.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ar | مدارس | فتحت المدارس أبوابها | فتحت <mark>المدارس</mark> أبوابها",
                "ar | مراكش | سوق مَرَّاكُش القديم | سوق <mark>مَرَّاكُش</mark> القديم",
                "ar | قمح | عاد وبالقمح عادوا | عاد <mark>وبالقمح</mark> عادوا",
                "ar | مدارس | المـــدارس الجديدة | <mark>المـــدارس</mark> الجديدة",
                "ar | 2024 | موسم ٢٠٢٤ | موسم <mark>٢٠٢٤</mark>",
                "ar | Mali | عاد \u2066Mali\u2069 إلى | عاد \u2066<mark>Mali</mark>\u2069 إلى",
                "fr | elevage | l'élevage à l’E\u0301levage | l'<mark>élevage</mark> à l’<mark>E\u0301levage</mark>",
                "fr | marches | les marchés du Nord | les <mark>marchés</mark> du Nord",
                "fr | زراعة | la racine « زراعة » | la racine « <mark>زراعة</mark> »",
                "en | climates | Climate, climb | <mark>Climate</mark>, climb",
                "en | mill | <b>mill & \"more\"</b> | &lt;b&gt;<mark>mill</mark> &amp; &quot;more&quot;&lt;/b&gt;",
                "en | Mali-Niger | Mali, Niger | <mark>Mali, Niger</mark>",
                "en | Mali-Niger | Niger, then Mali and Niger | ~~",
                "en | the | the market | ~~",
                "ha | kasuwa | Kasuwar Kano ita ce KASUWA | Kasuwar Kano ita ce <mark>KASUWA</mark>",
            })
    void a_word_is_marked_in_every_form_it_is_found_by(
            String lang, String word, String text, String marked) {
        String html = new Highlighter(lang, List.of(word), List.of()).whole(text);
        assertEquals(marked, html == null ? "" : html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | موسم الحصاد | موسم الحصاد ثم الحصاد | <mark>موسم الحصاد</mark> ثم الحصاد",
                "fr | prix du mil | Mil : le prix du mil | Mil : le <mark>prix du mil</mark>",
                "en | the who | The Who and who | <mark>The Who</mark> and who",
            })
    void a_phrase_is_marked_as_one_and_its_words_elsewhere_are_not(
            String lang, String phrase, String text, String marked) {
        assertEquals(marked, new Highlighter(lang, List.of(), List.of(phrase)).whole(text));
    }

    @Test
    void a_word_within_a_phrase_makes_no_second_mark() {
        Highlighter both = new Highlighter("fr", List.of("prix", "Gao"), List.of("prix du mil"));
        assertEquals(
                "Le <mark>prix du mil</mark> à <mark>Gao</mark>, au meilleur <mark>prix</mark>",
                both.whole("Le prix du mil à Gao, au meilleur prix"));
    }

    @Test
    void nothing_is_made_of_texts_without_the_words() {
        Highlighter mil = new Highlighter("fr", List.of("mil"), List.of());
        assertNull(mil.whole("Le marché de Gao"));
        assertNull(mil.whole(null));
        assertEquals(List.of(), mil.passages("Le marché de Gao"));
        assertEquals(List.of(), mil.passages(null));
        assertNull(new Highlighter("fr", List.of(), List.of()).whole("mil"));
    }

    @Test
    void a_short_text_is_its_own_passage() {
        assertEquals(
                List.of("Le <mark>mil</mark> est mûr."),
                new Highlighter("fr", List.of("mil"), List.of()).passages("Le mil est mûr.\n"));
    }

    @Test
    void passages_are_sentences_where_these_fit() {
        String text =
                "Les pluies sont venues tôt cette année dans tout le pays. ".repeat(6)
                        + "À Gao, le mil est déjà mûr. Les familles ont commencé à le couper."
                        + " Rien ne presse pourtant, dit une paysanne. "
                        + "Les greniers étaient vides depuis longtemps dans la région. ".repeat(6);
        assertEquals(
                List.of(
                        "À <mark>Gao</mark>, le <mark>mil</mark> est déjà mûr. Les familles ont"
                                + " commencé à le couper. Rien ne presse pourtant, dit une paysanne."
                                + " Les greniers étaient vides depuis longtemps dans la région."),
                new Highlighter("fr", List.of("mil", "Gao"), List.of()).passages(text));
    }

    @Test
    void passages_with_more_of_the_words_come_first_and_words_not_shown_yet_before_others() {
        String gap = "Il y a bien d'autres choses à dire de ce sujet, et on les dira. ".repeat(8);
        String text =
                String.join(
                        gap,
                        "Un mot sur le mil.",
                        "Encore le mil, toujours le mil.",
                        "Le mil et le riz au marché.",
                        "Le poisson est rare.",
                        "Pour finir, le mil.");
        List<String> passages =
                new Highlighter("fr", List.of("mil", "riz", "marché", "poisson"), List.of())
                        .passages(text);
        assertEquals(3, passages.size());
        assertTrue(passages.get(0).contains("<mark>riz</mark> au <mark>marché</mark>"));
        assertTrue(passages.get(1).contains("<mark>poisson</mark>"));
        assertTrue(passages.get(2).contains("Encore le <mark>mil</mark>, toujours le <mark>mil"));
    }

    @Test
    void a_sentence_that_is_too_long_is_cut_between_words() {
        String text = "tout ".repeat(200) + "mil " + "encore ".repeat(200);
        List<String> passages = new Highlighter("fr", List.of("mil"), List.of()).passages(text);
        assertEquals(1, passages.size());
        assertTrue(
                passages.get(0).matches("tout( tout)+ <mark>mil</mark>( encore)+ encore"),
                passages::toString);
        int length = passages.get(0).replaceAll("</?mark>", "").length();
        assertTrue(length <= Passages.LENGTH && length > 180, passages::toString);
    }

    @Test
    void what_stands_far_behind_in_a_book_is_not_looked_for() {
        Highlighter mil = new Highlighter("fr", List.of("mil"), List.of());
        assertEquals(1, mil.passages("tout ".repeat(15_000) + "mil").size());
        assertEquals(0, mil.passages("tout ".repeat(25_000) + "mil").size());
        assertEquals(0, mil.passages("milieu".repeat(100_000)).size());
    }
}
