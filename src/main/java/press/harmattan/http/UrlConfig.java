package press.harmattan.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * Where answers say that things are.
 *
 * <p>Templates name {@code {id}} or {@code {slug}}, and may name {@code {lang}}; that of articles
 * also {@code {yyyy}}, {@code {mm}} and {@code {dd}}. The program does not start with any other.
 */
@ConfigMapping(prefix = "harmattan.url")
public interface UrlConfig {

    /** The absolute base of the API, without a slash at its end; never taken from a request. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    String api();

    /** Where readers come in: the frontend's front page, with {@code {lang}} if it has several. */
    Optional<String> site();

    /** Where a person reads an article. */
    Optional<String> article();

    /** The page of an author. */
    Optional<String> author();

    /** The page of a tag. */
    Optional<String> tag();

    /** The page of a region. */
    Optional<String> region();

    /** The page of a section. */
    Optional<String> section();
}
