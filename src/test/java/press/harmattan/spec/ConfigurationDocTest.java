package press.harmattan.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/configuration.md is complete, and says nothing that is no longer so. */
class ConfigurationDocTest {

    /** A row: | `key` | `default` | meaning |, where a dash stands for no default. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `(harmattan\\.[^`]+)` \\| (?:`([^`]*)`|–) \\| .*\\S.* \\|$");

    @Test
    void every_setting_is_documented_with_its_default_and_no_other_is() throws IOException {
        assertEquals(lines(Settings.declared()), lines(documented()));
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs", "configuration.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                String value = row.group(2) == null ? "" : row.group(2);
                assertEquals(null, rows.put(row.group(1), value), row.group(1) + " stands twice");
            }
        }
        return rows;
    }

    private static String lines(Map<String, String> settings) {
        StringBuilder lines = new StringBuilder();
        settings.forEach(
                (key, value) -> lines.append(key).append(" = ").append(value).append('\n'));
        return lines.toString();
    }
}
