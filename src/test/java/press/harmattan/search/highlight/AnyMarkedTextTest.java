package press.harmattan.search.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text: marks change nothing of it, and neither they nor passages cut a character. */
class AnyMarkedTextTest {

    /** What readers see as one character each, whatever stands beside it. */
    private static final String[] GRAPHEMES = {
        "م",
        "مَّ",
        "لـٰ",
        "ـ",
        "ا",
        "ل",
        "ق",
        "ح",
        "a",
        "e\u0301\u0323",
        "é",
        "l",
        "'",
        "m",
        "i",
        "\u2066",
        "\u2069",
        "\u202b",
        "\u202c",
        "ن\u200d",
        "ن\u200c",
        "\uD83D\uDC69\uD83C\uDFFE\u200D\uD83C\uDF3E",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83C\uDDF2\uD83C\uDDF1",
        "1\uFE0F\u20E3",
        "क्षि",
        "한",
        "\u1112\u1161\u11ab",
        "𞤀𞥄",
        "<",
        ">",
        "&",
        "\"",
        "<mark>",
        "&amp;",
        ".",
        "؟",
        "!",
        ",",
        "-",
        " ",
        " ",
        " ",
        " ",
        " \u0301",
        "\n",
        "\u00a0",
        "漢",
        "ก",
        "قمح",
        " mil ",
        "mil\u0301",
        " قمح "
    };

    private static final List<String> WORDS = List.of("قمح", "mil", "م", "a", "漢", "l'a", "한");
    private static final List<String> PHRASES = List.of("mil قمح", "a a", "e\u0301\u0323");

    static Stream<Arguments> random() {
        Random random = new Random(20261123);
        return IntStream.range(0, 600)
                .mapToObj(
                        n -> {
                            StringBuilder text = new StringBuilder();
                            BitSet ends = new BitSet();
                            for (int part = 0; part < 20 + 2 * n; part++) {
                                ends(GRAPHEMES[random.nextInt(GRAPHEMES.length)], text, ends);
                            }
                            return arguments(
                                    List.of("ar", "fr", "en", "th").get(n % 4),
                                    text.toString(),
                                    ends);
                        });
    }

    /** Several letters among the parts are several characters. */
    private static void ends(String part, StringBuilder text, BitSet ends) {
        ends.set(text.length());
        boolean plain = part.chars().allMatch(c -> c < 0x80) || part.strip().equals("قمح");
        for (int i = 0; plain && i < part.length(); i++) {
            ends.set(text.length() + i);
        }
        if (part.startsWith("mil")) {
            ends.set(text.length() + 1);
            ends.set(text.length() + 2);
        }
        text.append(part);
        ends.set(text.length());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("random")
    void without_its_marks_a_text_is_what_it_was(String lang, String text, BitSet ends) {
        String html = new Highlighter(lang, WORDS, PHRASES).whole(text);
        assertEquals(text, html == null ? text : plain(html));
        assertEquals(List.of("mark"), html == null ? List.of("mark") : elements(html));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("random")
    void passages_are_parts_of_the_text_that_do_not_overlap(String lang, String text, BitSet ends) {
        BitSet used = new BitSet();
        for (String passage : new Highlighter(lang, WORDS, PHRASES).passages(text)) {
            int start = place(passage, text, ends, used);
            int end = start + plain(passage).length();
            assertTrue(end - start <= 3 * Passages.LENGTH, passage);
            used.set(start, end);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("random")
    void no_mark_begins_or_ends_within_a_character(String lang, String text, BitSet ends) {
        String html = new Highlighter(lang, WORDS, PHRASES).whole(text);
        if (html != null) {
            borders(html).forEach(border -> assertTrue(ends.get(border), () -> at(text, border)));
        }
    }

    /** A passage may stand in several places; one of them must be free and cut nothing. */
    private static int place(String passage, String text, BitSet ends, BitSet used) {
        String plain = plain(passage);
        for (int at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
            int start = at;
            int next = used.nextSetBit(start);
            boolean free = next < 0 || next >= start + plain.length();
            boolean whole = ends.get(start) && ends.get(start + plain.length());
            if (free && whole && borders(passage).stream().allMatch(b -> ends.get(start + b))) {
                return start;
            }
        }
        throw new AssertionError("not whole, or twice: " + passage + " in " + text);
    }

    private static String at(String text, int place) {
        return text.substring(Math.max(0, place - 8), place) + "|" + text.substring(place);
    }

    private static String plain(String html) {
        return Parser.unescapeEntities(html.replaceAll("</?mark>", ""), true);
    }

    /** Where marks begin and end, as places in the plain text. */
    private static List<Integer> borders(String html) {
        List<Integer> borders = new ArrayList<>();
        int at = 0;
        for (String part : html.split("</?mark>", -1)) {
            at += plain(part).length();
            borders.add(at);
        }
        return borders.subList(0, borders.size() - 1);
    }

    private static List<String> elements(String html) {
        return Jsoup.parseBodyFragment(html).body().select("body *").stream()
                .map(element -> element.normalName())
                .distinct()
                .toList();
    }
}
