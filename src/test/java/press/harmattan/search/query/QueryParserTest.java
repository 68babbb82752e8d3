package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "moisson mil            | moisson mil",
                "moisson  mil moisson   | moisson mil",
                "\"saison des pluies\"  | \"saison des pluies\"",
                "« saison des pluies »  | \"saison des pluies\"",
                "“سوق الحبوب” موبتي     | \"سوق الحبوب\" موبتي",
                "«سوق الحبوب»           | \"سوق الحبوب\"",
                "„Markt am Fluss“       | \"Markt am Fluss\"",
                "»Markt am Fluss«       | \"Markt am Fluss\"",
                "riz -mil               | riz -mil",
                "-mil riz               | riz -mil",
                "riz -\"mil rouge\"     | riz -\"mil rouge\"",
                "riz -«mil rouge»       | riz -\"mil rouge\"",
                "riz OR mil             | riz OR mil",
                "riz sec OR mil -rouge  | riz sec OR mil -rouge",
                "OR riz OR OR mil OR    | riz OR mil",
                "riz OR -mil            | riz",
                "riz or mil             | riz or mil",
                "riz (OR) mil           | riz OR mil",
                "\"OR\"                 | \"OR\"",
            })
    void words_phrases_not_and_or_mean_something(String q, String normalised) {
        assertEquals(normalised, QueryParser.parse(q).normalised());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "harm* mil?               | harm mil",
                "title:riz                | title:riz",
                "(riz AND mil) NOT sorgho | riz AND mil NOT sorgho",
                "+riz ~mil sorgho^4       | riz mil sorgho^4",
                "riz~2 [a TO b] {c}       | riz~2 a TO b c",
                "a && b !c                | a b c",
                "/riz.*/ \\\"mil          | riz mil",
                "Mali-Niger               | Mali-Niger",
                "مالي-النيجر              | مالي-النيجر",
                "riz – mil — sorgho       | riz mil sorgho",
                "riz – -mil               | riz -mil",
                "–riz                     | riz",
                "--riz                    | riz",
                "- riz                    | riz",
                "l'élevage n’djaména      | l'élevage n’djaména",
                "\"riz mil                | riz mil",
                "riz\" mil                | riz mil",
                "« riz mil                | riz mil",
                "רמב\"ם                    | רמב\"ם",
            })
    void everything_else_is_text(String q, String normalised) {
        assertEquals(normalised, QueryParser.parse(q).normalised());
    }

    @Test
    void quotes_inside_of_quotes_are_punctuation() {
        assertEquals(
                "\"le riz et le mil\" sorgho",
                QueryParser.parse("“le «riz» et \"le\" mil” sorgho").normalised());
    }

    @Test
    void controls_of_direction_that_were_copied_along_are_not_seen() {
        assertEquals(
                "\"سوق الحبوب\" -موبتي",
                QueryParser.parse("\u200F\"\u2067سوق الحبوب\u2069\"\u202C \u200F-\u061Cموبتي")
                        .normalised());
    }

    @Test
    void letters_that_are_written_in_two_ways_are_spelled_in_one() {
        assertEquals(
                "marche\u0301".length() - 1,
                QueryParser.parse("marche\u0301").normalised().length());
        assertEquals("riz mil", QueryParser.parse("\triz\u00A0\u3000\nmil ").normalised());
    }

    @Test
    void thousands_that_were_typed_apart_are_one_number() {
        assertEquals("12\u00A0000 tonnes", QueryParser.parse("12 000 tonnes").normalised());
        assertEquals("1\u00A0200\u00A0000", QueryParser.parse("1\u202F200\u00A0000").normalised());
        assertEquals("2024 300 12", QueryParser.parse("2024 300 12").normalised());
        assertEquals("12 -000", QueryParser.parse("12 -000").normalised());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "« »",
                "-",
                "--",
                "-\"\"",
                "OR",
                "OR OR",
                "🌧",
                "👩🏽‍🌾 🌾🌧",
                "?!…",
                "\u0000",
                "\uD800",
                "\u202E\u2067",
                "-riz",
                "-riz -\"mil rouge\"",
                "()[]{}*:~^+",
                "َ"
            })
    void what_has_no_word_to_look_for_is_empty(String q) {
        Words words = QueryParser.parse(q);
        assertTrue(words.isEmpty(), words::normalised);
        assertEquals("", words.normalised());
    }

    @Test
    void of_very_many_words_the_first_are_looked_for() {
        String many = "a b c d e f g h ".repeat(40).strip();
        assertEquals("a b c d e f g h", QueryParser.parse(many.substring(0, 15)).normalised());
        StringBuilder different = new StringBuilder();
        for (int i = 0; i < 250; i++) {
            different.append((char) ('\u0E01' + i % 46)).append(i).append(' ');
        }
        Words words = QueryParser.parse(different.toString());
        assertEquals(QueryParser.MOST_WORDS, words.wanted().size());
        Words phrase = QueryParser.parse('"' + different.toString() + '"');
        assertEquals(QueryParser.MOST_WORDS, phrase.wanted().get(0).text().split(" ").length);
    }

    @Test
    void of_very_many_alternatives_the_first_are_looked_for() {
        Words words = QueryParser.parse("a OR b OR c OR d OR e OR f OR g OR h OR i OR j");
        assertEquals("a OR b OR c OR d OR e OR f OR g OR h", words.normalised());
    }

    @Test
    void whatever_is_typed_is_read_and_its_spelling_is_read_the_same_again() {
        String[] bits = {
            "\"", "«", "»", "“", "”", "„", "-", "–", " ", "  ", "OR", "or", "riz", "مدارس", "é",
            "e\u0301", "'", "’", ":", "(", ")", "*", "+", "#", "🌧", "\uD83C", "\u200F", "\u202E",
            "\u200D", "\u0301", "1", "٢", "x\"y", "\u0000", "\uFF02", "\uFEFF", "ـ", "ﷺ", "𐎀", "7",
            "500", "\u202F", "\t", "/"
        };
        Random random = new Random(5);
        for (int round = 0; round < 10_000; round++) {
            StringBuilder q = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                q.append(bits[random.nextInt(bits.length)]);
            }
            Words words = QueryParser.parse(q.toString());
            assertEquals(words, QueryParser.parse(words.normalised()), q::toString);
        }
    }
}
