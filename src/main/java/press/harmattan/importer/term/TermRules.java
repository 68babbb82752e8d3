package press.harmattan.importer.term;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.language.Slugs;
import press.harmattan.region.RegionTerm;
import press.harmattan.vocabulary.Terms;

/** The operator's own decisions on categories, tags and other terms, a line each. */
public final class TermRules {
    /** Nobody decided anything. */
    public static final TermRules NONE = new TermRules(Map.of());

    private static final Pattern RULE =
            Pattern.compile(
                    "([a-z0-9_-]+):(\\S+)\\s*=\\s*(?:(skip)|(section|region|tag):(\\S+))",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, Target> targets;

    private TermRules(Map<String, Target> targets) {
        this.targets = targets;
    }

    /** What a term of a site becomes. */
    enum Place {
        section,
        region,
        tag,
        skip
    }

    /** Which one it becomes. */
    record Target(Place place, String slug) {
        static final Target SKIP = new Target(Place.skip, null);
    }

    /**
     * Reads lines such as {@code category:mopti-2 = region:mopti} and {@code tag:misc = skip};
     * blank lines and those that start with {@code #} are passed over.
     *
     * @throws IllegalArgumentException naming the first line that is no rule
     */
    public static TermRules read(Path file) throws IOException {
        return of(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /** Reads lines like those of a file. */
    public static TermRules of(List<String> lines) {
        Map<String, Target> targets = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = Normalizer.normalize(lines.get(i), Normalizer.Form.NFC).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher rule = RULE.matcher(line);
            Optional<Target> target = rule.matches() ? target(rule) : Optional.empty();
            targets.put(
                    target.map(any -> key(Header.taxonomy(rule.group(1)), rule.group(2)))
                            .orElseThrow(() -> new IllegalArgumentException(complaint(line))),
                    target.get());
        }
        return new TermRules(targets);
    }

    Optional<Target> of(String taxonomy, String nicename) {
        return Optional.ofNullable(targets.get(key(taxonomy, nicename)));
    }

    /** Why the rules cannot be followed: a place that they name is not known. */
    public Optional<String> unknownRegion(Terms<RegionTerm> regions) {
        return targets.values().stream()
                .filter(target -> target.place() == Place.region)
                .map(Target::slug)
                .filter(slug -> region(regions, slug).isEmpty())
                .findFirst()
                .map(slug -> "no region is called \"" + slug + "\"");
    }

    /** Only a name or a slug: the two letters of a code mean too much else. */
    static Optional<RegionTerm> region(Terms<RegionTerm> regions, String word) {
        List<RegionTerm> found = regions.find(word);
        return found.size() == 1 && !found.get(0).codes().contains(word.toUpperCase(Locale.ROOT))
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    static String key(String taxonomy, String nicename) {
        return taxonomy + ":" + nicename;
    }

    private static Optional<Target> target(Matcher rule) {
        if (rule.group(3) != null) {
            return Optional.of(Target.SKIP);
        }
        String slug = rule.group(5);
        return Slugs.isValid(slug)
                ? Optional.of(
                        new Target(Place.valueOf(rule.group(4).toLowerCase(Locale.ROOT)), slug))
                : Optional.empty();
    }

    private static String complaint(String line) {
        return "\""
                + line
                + "\" is no rule; write for example category:news = section:news, tag:mopti ="
                + " region:mopti or tag:misc = skip";
    }
}
