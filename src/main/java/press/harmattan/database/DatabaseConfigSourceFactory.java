package press.harmattan.database;

import io.quarkus.runtime.ExecutionMode;
import io.quarkus.runtime.ExecutionModeManager;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;
import press.harmattan.database.embedded.CannotStartException;
import press.harmattan.database.embedded.EmbeddedPostgres;

/**
 * Answers for the data source: a pool sized to the machine where none is configured, and the
 * embedded PostgreSQL where no JDBC URL is.
 */
public final class DatabaseConfigSourceFactory implements ConfigSourceFactory {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String POOL = "quarkus.datasource.jdbc.max-size";
    private static final String SAMPLE_CONTENT = "harmattan.sample-content";

    /** For a balancer to notice; whoever runs it alone does not want to wait for Ctrl-C. */
    private static final String STOP_DELAY = "quarkus.shutdown.delay";

    private static final String DATA_DIRECTORY = "harmattan.data-dir";

    /** Connections for each core: more only wait inside PostgreSQL instead of before it. */
    private static final int PER_CORE = 4;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        int size = Math.min(Math.max(Runtime.getRuntime().availableProcessors() * PER_CORE, 8), 64);
        boolean embedded = !isConfigured(context, URL);
        ConfigSource defaults =
                new PropertiesConfigSource(
                        Map.of(
                                POOL,
                                Integer.toString(size),
                                SAMPLE_CONTENT,
                                Boolean.toString(embedded),
                                STOP_DELAY,
                                embedded ? "0s" : "5s"),
                        "defaults that follow the machine",
                        50);
        if (!embedded) {
            return List.of(defaults);
        }
        Path directory =
                Program.dataDirectory(
                        isConfigured(context, DATA_DIRECTORY)
                                ? Optional.of(context.getValue(DATA_DIRECTORY).getValue())
                                : Optional.empty());
        return List.of(defaults, new Embedded(directory));
    }

    private static boolean isConfigured(ConfigSourceContext context, String name) {
        var value = context.getValue(name);
        return value != null && value.getValue() != null && !value.getValue().isBlank();
    }

    /** Starts nothing until the program really runs: the build asks for every name, too. */
    private static final class Embedded implements ConfigSource {
        private final Map<String, Supplier<String>> values;

        Embedded(Path directory) {
            values =
                    Map.of(
                            URL,
                            () -> EmbeddedPostgres.in(directory, Program.name()).url(),
                            "quarkus.datasource.username",
                            EmbeddedPostgres::user,
                            "quarkus.datasource.password",
                            () -> EmbeddedPostgres.in(directory, Program.name()).password());
        }

        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public String getValue(String name) {
            ExecutionMode mode = ExecutionModeManager.getExecutionMode();
            if (!values.containsKey(name)
                    || mode != ExecutionMode.RUNTIME_INIT && mode != ExecutionMode.RUNNING) {
                return null;
            }
            try {
                return values.get(name).get();
            } catch (CannotStartException e) {
                // Thrown from here it would come out wrapped, repeated and among log lines.
                // Migrations, the first to need the database, throws it again.
                return "jdbc:postgresql://127.0.0.1:1/none";
            }
        }

        @Override
        public String getName() {
            return "embedded PostgreSQL";
        }

        /** Above the environment: a user and password left there belong to no URL. */
        @Override
        public int getOrdinal() {
            return 500;
        }
    }
}
