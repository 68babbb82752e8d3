package press.harmattan.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Map;
import java.util.Optional;

/** What the newsroom is called, where its articles leave the API: in feeds and documents. */
@ConfigMapping(prefix = "harmattan.site")
public interface SiteConfig {

    /** The newsroom's name. */
    @WithDefault("Harmattan")
    String name();

    /** The newsroom's name in the languages in which it has another. */
    @WithName("name")
    Map<String, String> names();

    /** What the newsroom is about, in a sentence. */
    Optional<String> description();

    /** The same in the languages in which that is another text. */
    @WithName("description")
    Map<String, String> descriptions();

    /** The URL of its logo. */
    Optional<String> logo();
}
