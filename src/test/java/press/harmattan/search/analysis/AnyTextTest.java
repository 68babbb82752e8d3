package press.harmattan.search.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.search.analysis.Words.Word;

/** Whatever the text, analysis ends, and says of each word where it stands. */
class AnyTextTest {

    private static final int MILLION = 1_000_000;

    /** Where an index would refuse a term. */
    private static final int LONGEST_IN_INDEX = 32_766;

    private static final List<String> LANGUAGES = List.of("ar", "fr", "en", "ha");

    /** What texts are made of here, from letters to what should never be in one. */
    private static final String[] PARTS = {
        "وبالقمح",
        "لاعبون",
        "لل",
        "ال",
        "و",
        "ات",
        "ة",
        "ى",
        "ـ",
        "َ",
        "ّ",
        "ٱ",
        "ﷺ",
        "ﻻ",
        "٠",
        "۹",
        "٬",
        "٫",
        "l'",
        "’",
        "'",
        "ʼ",
        "`",
        "été",
        "e\u0301",
        "Ɗ",
        "ß",
        "İ",
        "œ",
        ".",
        ",",
        "_",
        "-",
        ":",
        "@",
        "#",
        "1",
        "000",
        "U.S",
        " ",
        " ",
        " ",
        "\n",
        "\t",
        "\u00a0",
        "\u202f",
        "\u2009",
        "\u00ad",
        "\u200c",
        "\u200d",
        "\u200f",
        "\u202e",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\u0000",
        "\u0007",
        "\uffff",
        "\ufdd0",
        "\ud800",
        "\udc00",
        "\ud83c\udf3e",
        "\ud83d\udc69\u200d\ud83c\udf3e",
        "किं",
        "ไทย",
        "漢字",
        "한글",
        "\u1112\u1161\u11ab",
        "𞤀",
        "ߒߞߏ",
        "ⵜ",
        "ﬁ",
        "½",
        "𝟘",
        "\u0b4b",
        "ﷲ"
    };

    static Stream<String> random() {
        Random random = new Random(20260101);
        return IntStream.range(0, 400)
                .mapToObj(
                        n ->
                                random.ints(1 + n, 0, PARTS.length)
                                        .mapToObj(part -> PARTS[part])
                                        .collect(Collectors.joining()));
    }

    static Stream<String> codePoints() {
        return IntStream.rangeClosed(0, 0x10)
                .mapToObj(
                        plane ->
                                IntStream.range(plane << 16, (plane + 1) << 16)
                                        .mapToObj(Character::toString)
                                        .collect(Collectors.joining("ا ")));
    }

    static Stream<String> singleWords() {
        return Stream.of("ا", "لل", "و", "بالات", "a", "1", "1,", "l'", "a.", "_", "ـ", "𞤀")
                .map(part -> part.repeat(MILLION / part.length()));
    }

    static Stream<String> monotonous() {
        String[] parts = {
            "قمح ",
            "é ",
            "1 ",
            "1.000.",
            "1 000 ",
            "'",
            "a'",
            ".",
            "\u0301",
            "\u0651\u064e",
            "\u200d",
            "a\u200d",
            "\ufdfa",
            "\ud800",
            "\udc00",
            "\ud83c\udf3e",
            "\ud83c\udf3e\u200d",
            "कि",
            "漢",
            "\u1112\u1161\u11ab",
            "\u0000",
            "\u202e",
            "ไ"
        };
        return Stream.of(parts).map(part -> part.repeat(MILLION / 10 / part.length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource({"random", "codePoints"})
    void words_stand_in_the_text_in_order_and_are_bounded(String text) {
        LANGUAGES.forEach(lang -> check(lang, text));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource({"singleWords", "monotonous"})
    void much_of_one_thing_is_no_different(String text) {
        LANGUAGES.forEach(lang -> check(lang, text));
    }

    private static void check(String lang, String text) {
        List<Word> words = Words.of(Analyzers.of(lang), text).all();
        int start = 0;
        int end = 0;
        int readings = 0;
        for (Word word : words) {
            assertTrue(word.start() >= start && word.start() < word.end(), word::toString);
            assertTrue(word.end() <= text.length(), word::toString);
            assertTrue(
                    word.step() == 1 || word.start() == start && word.end() == end,
                    word + " in " + lang);
            readings = word.step() == 1 ? 1 : readings + 1;
            assertTrue(readings <= 3, word::toString);
            start = word.start();
            end = word.end();
            int length = word.term().length();
            assertTrue(length > 0 && length <= Analyzers.LONGEST_TERM + 1, word::toString);
            int bytes = word.term().getBytes(StandardCharsets.UTF_8).length;
            assertTrue(bytes < LONGEST_IN_INDEX);
        }
        assertTrue(words.size() <= 3 * text.length());
    }
}
