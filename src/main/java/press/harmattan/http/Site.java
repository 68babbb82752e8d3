package press.harmattan.http;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import press.harmattan.language.Languages;

/** The newsroom as feeds and documents name it. */
@Startup // a wrong language in the configuration is said at the start
@Singleton
public class Site {
    private final SiteConfig config;
    private final Map<String, String> names;
    private final Map<String, String> descriptions;

    Site(SiteConfig config) {
        this.config = config;
        names = byLanguage("name", config.names());
        descriptions = byLanguage("description", config.descriptions());
    }

    /** What it is called for those who read a language. */
    public String name(String lang) {
        return best(names, lang).orElseGet(config::name);
    }

    /** What it is about, for those who read a language. */
    public Optional<String> description(String lang) {
        return best(descriptions, lang).or(config::description);
    }

    /** The URL of its logo. */
    public Optional<String> logo() {
        return config.logo().map(AsciiUrl::of);
    }

    private static Optional<String> best(Map<String, String> texts, String lang) {
        return Languages.truncations(lang).stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::get);
    }

    private static Map<String, String> byLanguage(String key, Map<String, String> configured) {
        Map<String, String> texts = new HashMap<>();
        configured.forEach((tag, text) -> texts.put(language(key, tag), text));
        return texts;
    }

    private static String language(String key, String tag) {
        return Languages.canonical(tag)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "harmattan.site.%s.%s: \"%s\" is no language tag"
                                                .formatted(key, tag, tag)));
    }
}
