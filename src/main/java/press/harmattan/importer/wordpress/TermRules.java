package press.harmattan.importer.wordpress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operator's own decisions on categories and tags, a line each. */
public final class TermRules {
    /** Nobody decided anything. */
    public static final TermRules NONE = new TermRules(Map.of());

    private static final Pattern RULE =
            Pattern.compile(
                    "\\s*(category|tag):(\\S+)\\s*=\\s*(?:(skip)|(section|region|tag):(\\S+))\\s*");

    private final Map<String, Target> targets;

    private TermRules(Map<String, Target> targets) {
        this.targets = targets;
    }

    /** Where a term goes. */
    record Target(Place place, String slug) {}

    /** What a term becomes. */
    enum Place {
        section,
        region,
        tag,
        skip
    }

    /**
     * Reads lines such as {@code category:mopti-2 = region:mopti} or {@code tag:misc = skip}; blank
     * lines and those that start with {@code #} are passed over.
     *
     * @throws IllegalArgumentException naming the first line that is no rule
     */
    public static TermRules read(Path file) throws IOException {
        Map<String, Target> targets = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher rule = RULE.matcher(line);
            if (!rule.matches()) {
                throw new IllegalArgumentException(
                        file
                                + " line "
                                + number
                                + " is no rule; write for example category:news = section:news");
            }
            targets.put(
                    key(rule.group(1), rule.group(2)),
                    rule.group(3) != null
                            ? new Target(Place.skip, null)
                            : new Target(Place.valueOf(rule.group(4)), rule.group(5)));
        }
        return new TermRules(targets);
    }

    Optional<Target> of(String kind, String nicename) {
        return Optional.ofNullable(targets.get(key(kind, nicename)));
    }

    private static String key(String kind, String nicename) {
        return kind + ":" + Normalizer.normalize(nicename, Normalizer.Form.NFC);
    }
}
