package press.harmattan.edge;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.http.UrlConfig;

/** Stops the start when an address that readers would be sent to cannot be one. */
@ApplicationScoped
class AddressCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("id", "slug", "lang", "yyyy", "mm", "dd");

    private final UrlConfig urls;

    AddressCheck(UrlConfig urls) {
        this.urls = urls;
    }

    void check(@Observes StartupEvent started) {
        checkUrl("api", urls.api(), urls.api());
        if (urls.api().endsWith("/") || urls.api().contains("?")) {
            throw bad("api", urls.api(), "has a slash at its end or a query");
        }
        checkTemplate("article", urls.article());
        checkTemplate("author", urls.author());
        checkTemplate("tag", urls.tag());
        checkTemplate("region", urls.region());
        checkTemplate("section", urls.section());
    }

    private static void checkTemplate(String kind, Optional<String> template) {
        template.ifPresent(
                text -> {
                    Matcher placeholders = PLACEHOLDER.matcher(text);
                    while (placeholders.find()) {
                        if (!KNOWN.contains(placeholders.group(1))) {
                            throw bad(kind, text, "has the unknown " + placeholders.group());
                        }
                    }
                    checkUrl(kind, text, placeholders.replaceAll("x"));
                });
    }

    private static void checkUrl(String kind, String text, String example) {
        try {
            URI uri = URI.create(example);
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw bad(kind, text, "is not a URL");
        }
        throw bad(kind, text, "is not an absolute http or https URL");
    }

    private static ConfigurationException bad(String kind, String text, String why) {
        return new ConfigurationException("harmattan.url." + kind + ": '" + text + "' " + why);
    }
}
