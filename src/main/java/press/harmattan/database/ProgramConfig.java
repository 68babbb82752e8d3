package press.harmattan.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the program as a whole is told. */
@ConfigMapping(prefix = "harmattan")
public interface ProgramConfig {

    /**
     * Where the embedded database and the signing key are kept; {@code ~/.local/share/harmattan}
     * when absent.
     */
    Optional<String> dataDir();

    /**
     * Whether invented stories are put in place when there is no article at the start; true with
     * the embedded database, false with a JDBC URL.
     */
    @WithDefault("false")
    boolean sampleContent();
}
