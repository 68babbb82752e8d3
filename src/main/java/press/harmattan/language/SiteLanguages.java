package press.harmattan.language;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The languages that this site publishes in, and what a reader's preferences mean among them. */
@Startup // a wrong tag in the configuration is said at the start, not at the first request
@Singleton
public class SiteLanguages {

    private final List<String> supported;

    @Inject
    SiteLanguages(LanguageConfig config) {
        this(config.supported());
    }

    private SiteLanguages(List<String> tags) {
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("harmattan.language.supported names no language");
        }
        supported = tags.stream().map(SiteLanguages::configured).distinct().toList();
    }

    /** The same answers without configuration. */
    public static SiteLanguages of(String... tags) {
        return new SiteLanguages(List.of(tags));
    }

    private static String configured(String tag) {
        return Languages.canonical(tag.strip())
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "harmattan.language.supported: \""
                                                + tag
                                                + "\" is no language tag"));
    }

    /** The site's default language. */
    public String site() {
        return supported.get(0);
    }

    /** All of them, the default first. */
    public List<String> supported() {
        return supported;
    }

    /**
     * The one supported language that a range means by RFC 4647 lookup: itself, else what is left
     * after its last subtags are taken away one by one; empty when there is none. {@code *} says
     * nothing here: only its place in a list gives it a meaning.
     */
    public Optional<String> lookup(String range) {
        return Languages.truncations(range).stream().filter(supported::contains).findFirst();
    }

    /**
     * The supported languages that a preference list means, in its order and each once. {@code *}
     * at the end means the site's default, anywhere else nothing, as RFC 4647 section 3.4.1 says;
     * ranges that mean no supported language are left out.
     */
    public List<String> expand(List<String> ranges) {
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> meaning(ranges.get(i), i == ranges.size() - 1))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String meaning(String range, boolean last) {
        return range.equals("*") ? (last ? site() : null) : lookup(range).orElse(null);
    }
}
