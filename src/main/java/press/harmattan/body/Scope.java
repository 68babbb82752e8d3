package press.harmattan.body;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.harmattan.language.Direction;
import press.harmattan.language.Languages;

/** The language and direction where something stands; null is what is around it. */
record Scope(String lang, String dir) {

    static final Scope NONE = new Scope(null, null);

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    /** What the element itself says; a language alone says its direction too. */
    static Scope of(Element element) {
        if (!element.hasAttr("lang") && !element.hasAttr("dir")) {
            return NONE;
        }
        String lang = Languages.canonical(element.attr("lang").strip()).orElse(null);
        String dir = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        if (DIRECTIONS.contains(dir)) {
            return new Scope(lang, dir);
        }
        return new Scope(lang, lang == null ? null : Direction.of(lang).name());
    }

    /** Whether the value of such an attribute says anything. */
    static boolean understands(String name, String value) {
        String stripped = value.strip();
        return name.equals("lang")
                ? Languages.canonical(stripped).isPresent()
                : DIRECTIONS.contains(stripped.toLowerCase(Locale.ROOT));
    }

    boolean says() {
        return lang != null || dir != null;
    }

    Scope within(Scope around) {
        return new Scope(lang == null ? around.lang : lang, dir == null ? around.dir : dir);
    }

    /** Where text has a direction of its own until one is stated. */
    Scope isolated() {
        return new Scope(lang, null);
    }

    /** Writes what differs from what is around, and a direction that its language has not. */
    void write(Element element, Scope around) {
        boolean changes = lang != null && !lang.equals(around.lang);
        if (changes) {
            element.attr("lang", lang);
        }
        if (dir != null
                && (!dir.equals(around.dir) || changes && !dir.equals(Direction.of(lang).name()))) {
            element.attr("dir", dir);
        }
    }
}
