package press.harmattan.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.search.analysis.Words.Word;

class AnalyzersTest {

    @ParameterizedTest
    @CsvSource({
        "ar, ar-TD",
        "ar, shu",
        "ar, ary-MA",
        "fr, fr-Latn-CA",
        "en, en-GB",
        "ha, ff",
        "ha, ar-Latn",
        "ha, fa",
        "ha, frm",
        "ha, zxx"
    })
    void languages_are_analysed_alike(String one, String other) {
        assertSame(Analyzers.of(one), Analyzers.of(other));
    }

    @Test
    void the_languages_of_the_house_each_have_their_own() {
        assertNotSame(Analyzers.of("ar"), Analyzers.of("fr"));
        assertNotSame(Analyzers.of("fr"), Analyzers.of("en"));
        assertNotSame(Analyzers.of("en"), Analyzers.of("ha"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L’Élevage d'aujourd'hui | Élevage,aujourd'hui",
                "fr | N’Djaména, 12 000 habitants | N’Djaména,12 000,habitants",
                "en | Mali’s farmers' | Mali,farmers",
                "ar | مَرَّاكُش! | مَرَّاكُش",
                "ar | (وبالقمح) | وبالقمح",
                "ha | Ɗan Ƙasa 🌾 | Ɗan,Ƙasa"
            })
    void a_word_stands_where_it_is_read(String lang, String text, String marked) {
        List<String> places =
                Words.of(Analyzers.of(lang), text).all().stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .toList();
        assertEquals(List.of(marked.split(",")), places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | من إلى على | =من,=الي,=علي",
                "ar | وفي ومن | =في,=من",
                "ar | علي | علي",
                "fr | le mais et le maïs | =le,=mais,=et,=le,mais",
                "fr | Où | =ou",
                "en | The WHO and the Who | =the,who,=and,=the,who",
                "ha | na da | na,da"
            })
    void words_of_little_meaning_are_kept_apart(String lang, String text, String terms) {
        List<Word> words = Words.of(Analyzers.of(lang), text).all();
        assertEquals(List.of(terms.split(",")), words.stream().map(Word::term).toList());
        for (Word word : words) {
            assertEquals(word.term().startsWith("="), word.type().equals(Analyzers.STOP_WORD));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وزير | وزير",
                "وبالقمح | قمح",
                "ووزير | ووزير,وزير",
                "لموبتي | لموبت,موبت",
                "وبموبتي | وبموبت,بموبت,موبت"
            })
    void a_word_has_as_many_readings_as_its_first_letters(String text, String readings) {
        List<Word> words = Words.of(Analyzers.of("ar"), text).all();
        assertEquals(List.of(readings.split(",")), words.stream().map(Word::term).toList());
        assertEquals(1, words.get(0).step());
        for (Word other : words.subList(1, words.size())) {
            assertEquals(0, other.step());
            assertEquals(Analyzers.OTHER_READING, other.type());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1'234 | 1234",
                "1٬234٫5 | 1234.5",
                "0.250 | 0.250",
                "12.10.2026 | 12,10,2026",
                "9.12.3 | 9,12,3",
                "10:30 | 10,30",
                "20 22 45 67 | 20,22,45,67",
                "1,2,3 | 1,2,3",
                "12,34,567 | 12,34,567",
                "1234,567 | 1234.567",
                "5G | 5g",
                "3;4 | 3,4"
            })
    void a_number_has_one_form(String text, String terms) {
        assertEquals(List.of(terms.split(",")), Words.of(Analyzers.of("ha"), text).terms());
    }

    @Test
    void what_is_no_word_leaves_nothing() {
        for (String lang : List.of("ar", "fr", "en", "ha")) {
            assertEquals(
                    List.of(), Words.of(Analyzers.of(lang), "— ' ’ … ؟ ـ 🌾👩‍🌾 \u0301").all());
        }
    }

    @Test
    void marks_that_are_vowels_stay() {
        assertEquals(List.of("किताब"), Words.of(Analyzers.of("hi"), "किताब").terms());
    }

    @Test
    void a_text_is_read_once() throws IOException {
        int[] read = new int[1];
        String text = "وبالقمح 1,000 ".repeat(10_000);
        Reader counted =
                new StringReader(text) {
                    @Override
                    public int read(char[] target, int offset, int length) throws IOException {
                        int n = super.read(target, offset, length);
                        read[0] += Math.max(n, 0);
                        return n;
                    }
                };
        int words = 0;
        try (TokenStream in = Analyzers.of("ar").tokenStream("body", counted)) {
            in.reset();
            while (in.incrementToken()) {
                words++;
            }
            in.end();
        }
        assertEquals(text.length(), read[0]);
        assertEquals(20_000, words);
    }

    @Test
    void the_beginning_of_a_word_is_folded_and_not_stemmed() {
        assertEquals("ndjam", Analyzers.of("fr").normalize("body", "Ndjam").utf8ToString());
        assertEquals("اغادي", Analyzers.of("ar").normalize("body", "أغادي").utf8ToString());
    }
}
