package press.harmattan.language;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** The languages of this newsroom. */
@ConfigMapping(prefix = "harmattan.language")
public interface LanguageConfig {

    /** BCP 47 tags in the order of the site's preference; the first is the site's default. */
    @WithDefault("ar,fr,en")
    List<String> supported();
}
