package press.harmattan.search.query;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody may send who wants to do harm, or has a cat. */
public final class HostileQueries {
    private static final int LONGEST = 512;

    private HostileQueries() {}

    /** Each of up to some thousand characters, most of 512. */
    public static Stream<String> all() {
        return Stream.of(
                "\"".repeat(LONGEST),
                "«".repeat(256) + "»".repeat(256),
                "\"«“".repeat(85) + " riz " + "”»\"".repeat(85),
                "OR ".repeat(170),
                "- ".repeat(256),
                "-".repeat(LONGEST),
                "-a ".repeat(170),
                "(((((((((((((((((((((riz)",
                "+riz ~mil -sorgho^4 title:[a TO *] /a.*/ {!func}1 *:* \\",
                "riz' OR '1'='1'; DROP TABLE article; --",
                "🌾🌧👩🏽‍🌾".repeat(40),
                "\u202E\u2066\u200Friz\u2069\u202C".repeat(60),
                "the a of and ".repeat(38),
                "في من على ".repeat(50),
                letters('a', 26, " "),
                letters('\u0400', 255, " "),
                letters('\u0621', 200, " "),
                letters('\u0621', 255, " OR ").substring(0, LONGEST),
                "\"" + letters('\u0400', 254, " ") + "\"",
                letters('\u4E00', LONGEST, ""),
                letters('\u4E00', 255, "-"),
                letters('\u0E01', 40, "").repeat(12),
                "وب-".repeat(170),
                "وبا-لك ".repeat(73),
                "-وبا-لك ".repeat(64),
                "\"وبا لك\" OR ".repeat(42),
                "وبا-لك OR ".repeat(51),
                "7 500 ".repeat(85),
                "1 " + "000 ".repeat(127),
                "a\u0301".repeat(256),
                "\u0301".repeat(LONGEST),
                "ﷺ".repeat(LONGEST),
                "x".repeat(LONGEST),
                "a.b:c'd_".repeat(64),
                "\u0000\u001F\uFFFF\uD800\uDC00");
    }

    private static String letters(char first, int count, String between) {
        return IntStream.range(first, first + count)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(between));
    }
}
