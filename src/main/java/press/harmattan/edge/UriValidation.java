package press.harmattan.edge;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets URLs that Quarkus would drop with an empty 400 come as far as the guard, which answers them
 * in words.
 *
 * <p>The switch is a system property that is read when the server's classes are loaded; the
 * configuration is built before, in every way the program is started.
 */
public class UriValidation implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
