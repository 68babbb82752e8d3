package press.harmattan.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The tables {@code pairs.*.tsv}: what a query must find in a text, and what it must not. */
public final class Pairs {

    public record Pair(String lang, String query, String text, boolean wanted, String note) {

        @Override
        public String toString() {
            return query + (wanted ? " finds " : " does not find ") + text + " (" + note + ")";
        }
    }

    private Pairs() {}

    public static Stream<Pair> all() {
        return Stream.of("ar", "fr", "en").flatMap(Pairs::of);
    }

    public static Stream<Pair> of(String lang) {
        List<String> lines = lines("pairs." + lang + ".tsv");
        return lines.stream().skip(1).map(line -> pair(lang, line.split("\t", -1)));
    }

    private static Pair pair(String lang, String[] row) {
        boolean wanted =
                switch (row[2]) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new IllegalArgumentException(String.join("\t", row));
                };
        return new Pair(lang, row[0], row[1], wanted, row[3]);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Pairs.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
