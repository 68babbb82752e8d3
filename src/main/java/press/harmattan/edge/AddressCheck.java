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
import press.harmattan.http.HttpConfig;
import press.harmattan.http.SiteConfig;
import press.harmattan.http.UrlConfig;

/** Stops the start when an address in the configuration cannot be one. */
@ApplicationScoped
class AddressCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> OF_EVERYTHING = Set.of("id", "slug", "lang");
    private static final Set<String> OF_ARTICLES = Set.of("id", "slug", "lang", "yyyy", "mm", "dd");

    /** As browsers write it: in small letters, and without what a path would begin with. */
    private static final Pattern ORIGIN =
            Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");

    private final UrlConfig urls;
    private final SiteConfig site;
    private final HttpConfig http;

    AddressCheck(UrlConfig urls, SiteConfig site, HttpConfig http) {
        this.urls = urls;
        this.site = site;
        this.http = http;
    }

    void check(@Observes StartupEvent started) {
        checkUrl("harmattan.url.api", urls.api(), urls.api());
        if (urls.api().endsWith("/") || urls.api().contains("?")) {
            throw bad("api", urls.api(), "has a slash at its end or a query");
        }
        urls.site().ifPresent(text -> checkPlaces("site", text, Set.of("lang")));
        checkTemplate("article", urls.article(), OF_ARTICLES);
        checkTemplate("author", urls.author(), OF_EVERYTHING);
        checkTemplate("tag", urls.tag(), OF_EVERYTHING);
        checkTemplate("region", urls.region(), OF_EVERYTHING);
        checkTemplate("section", urls.section(), OF_EVERYTHING);
        site.logo().ifPresent(text -> checkUrl("harmattan.site.logo", text, text));
        http.editorialOrigins().ifPresent(origins -> origins.forEach(AddressCheck::checkOrigin));
    }

    private static void checkOrigin(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw new ConfigurationException(
                    "harmattan.http.editorial-origins: '"
                            + origin
                            + "' is not an origin such as https://desk.example.org");
        }
    }

    private static void checkTemplate(String kind, Optional<String> template, Set<String> known) {
        template.ifPresent(
                text -> {
                    if (!text.contains("{id}") && !text.contains("{slug}")) {
                        throw bad(kind, text, "has neither {id} nor {slug}");
                    }
                    checkPlaces(kind, text, known);
                });
    }

    private static void checkPlaces(String kind, String text, Set<String> known) {
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            if (!known.contains(placeholders.group(1))) {
                throw bad(kind, text, "has the unknown " + placeholders.group());
            }
        }
        checkUrl("harmattan.url." + kind, text, placeholders.replaceAll("x"));
    }

    private static void checkUrl(String key, String text, String example) {
        try {
            URI uri = URI.create(example);
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(key, text, "is not a URL");
        }
        throw wrong(key, text, "is not an absolute http or https URL");
    }

    private static ConfigurationException bad(String kind, String text, String why) {
        return wrong("harmattan.url." + kind, text, why);
    }

    private static ConfigurationException wrong(String key, String text, String why) {
        return new ConfigurationException(key + ": '" + text + "' " + why);
    }
}
