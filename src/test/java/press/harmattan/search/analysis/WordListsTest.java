package press.harmattan.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.search.analysis.Pairs.Pair;

class WordListsTest {

    private static final List<String> LISTS =
            List.of(
                    "whole.ar.txt",
                    "feminine.ar.txt",
                    "forms.ar.tsv",
                    "stop.ar.txt",
                    "stop.fr.txt",
                    "stop.en.txt",
                    "stems.fr.tsv",
                    "stems.en.tsv");

    static List<String> whole() {
        return Resources.words("whole.ar.txt").toList();
    }

    static List<List<String>> forms() {
        return Resources.pairs("forms.ar.tsv").toList();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void a_whole_word_has_one_reading_and_is_found_behind_article_and_particles(String word) {
        List<String> alone = terms(word);
        assertEquals(1, alone.size(), word);
        if (!word.startsWith("ال")) { // has the article, or as good as
            assertEquals(alone, terms("ال" + word));
            assertEquals(alone, terms("وبال" + word));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_has_the_terms_of_its_word(List<String> row) {
        assertEquals(terms(row.get(1)), terms(row.get(0)));
    }

    @Test
    void no_word_of_the_forms_is_a_form_itself() {
        List<String> forms = forms().stream().map(row -> row.get(0)).toList();
        forms().forEach(row -> assertFalse(forms.contains(row.get(1)), row.get(1)));
    }

    /** When this fails, raise {@link Analyzers#VERSION} and put down the new number with it. */
    @Test
    void what_changes_terms_changes_the_version() {
        CRC32 sum = new CRC32();
        Pairs.all()
                .flatMap(pair -> Stream.of(terms(pair, pair.query()), terms(pair, pair.text())))
                .forEach(terms -> sum.update(terms.toString().getBytes(StandardCharsets.UTF_8)));
        LISTS.stream()
                .flatMap(Resources::words)
                .forEach(word -> sum.update(word.getBytes(StandardCharsets.UTF_8)));
        assertEquals("1: 1282324920", Analyzers.VERSION + ": " + sum.getValue());
    }

    private static List<String> terms(Pair pair, String text) {
        return Words.of(Analyzers.of(pair.lang()), text).terms();
    }

    private static List<String> terms(String word) {
        return Words.of(Analyzers.of("ar"), word).terms();
    }
}
