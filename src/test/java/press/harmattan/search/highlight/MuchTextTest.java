package press.harmattan.search.highlight;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of one thing, and a query of the same, is answered like others. */
class MuchTextTest {

    private static final int MILLION = 1_000_000;

    /** A hundred times what it takes here: what grows with the square would take longer still. */
    private static final Duration SOON = Duration.ofSeconds(60);

    static Stream<String> monotonous() {
        return Stream.of(
                "قمح ",
                "mil ",
                "mil",
                "mil. ",
                "a",
                "a\u0301",
                "a a ",
                "\u0301",
                "\u200d",
                "\uD83C\uDDF2\uD83C\uDDF1",
                "\uD83D\uDC69\u200D",
                "漢",
                "ก",
                "\n",
                " ",
                "\u2066",
                "<&");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("monotonous")
    void much_of_one_thing_is_no_different(String part) {
        String text = "mil " + part.repeat(MILLION / part.length()) + " mil";
        String phrase = String.join(" ", Collections.nCopies(255, "a"));
        for (String lang : List.of("ar", "fr", "th")) {
            Highlighter all =
                    new Highlighter(lang, List.of("mil", "قمح", "a", "漢"), List.of(phrase, part));
            List<String> passages = assertTimeout(SOON, () -> all.passages(text));
            assertTrue(passages.size() <= 3);
            passages.forEach(one -> assertTrue(one.length() < 20 * Passages.LENGTH));
        }
    }
}
