package press.harmattan.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One text in several languages, in JSON a plain object such as {@code {"ar": "…", "fr": "…"}}.
 * Canonical tags, no blank text; in the order of the tags, because a database keeps no other.
 */
public record Texts(@JsonValue Map<String, String> byLanguage) {

    public static final Texts NONE = new Texts(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Texts {
        SortedMap<String, String> sorted = new TreeMap<>();
        byLanguage.forEach(
                (tag, text) -> {
                    String lang = Languages.require(tag);
                    if (text == null || text.isBlank()) {
                        throw new IllegalArgumentException("the text in " + lang + " is blank");
                    }
                    if (sorted.put(lang, text) != null) {
                        throw new IllegalArgumentException("two texts in " + lang);
                    }
                });
        byLanguage = Collections.unmodifiableSortedMap(sorted);
    }

    public static Texts of(String lang, String text) {
        return new Texts(Map.of(lang, text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in exactly this language. */
    public Optional<String> in(String lang) {
        return Optional.ofNullable(byLanguage.get(lang));
    }

    /** These texts and this one, in place of the one it had in that language. */
    public Texts with(String lang, String text) {
        Map<String, String> more = new TreeMap<>(byLanguage);
        more.put(Languages.require(lang), text);
        return new Texts(more);
    }

    /**
     * The text to show: in the first preferred language that there is (each also by its shorter
     * forms), else in the site's, else in the first of all; empty only when there is none at all.
     */
    public Optional<Text> best(List<String> preferred, String site) {
        return Stream.of(preferred.stream(), Stream.of(site))
                .flatMap(ranges -> ranges)
                .flatMap(range -> Languages.truncations(range).stream())
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().findFirst())
                .map(lang -> new Text(lang, byLanguage.get(lang)));
    }
}
