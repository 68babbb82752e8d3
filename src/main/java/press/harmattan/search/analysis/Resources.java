package press.harmattan.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The word lists that lie beside the classes: what follows a {@code #} in a line is a remark. */
final class Resources {

    private Resources() {}

    static Stream<String> words(String file) {
        return lines(file).flatMap(line -> Arrays.stream(line.split("\\s+")));
    }

    /** The rows of a table with two columns, without its head. */
    static Stream<List<String>> pairs(String file) {
        return lines(file).skip(1).map(line -> List.of(line.split("\t")));
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Resources.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
