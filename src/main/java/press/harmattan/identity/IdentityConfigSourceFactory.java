package press.harmattan.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ExecutionMode;
import io.quarkus.runtime.ExecutionModeManager;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;
import press.harmattan.database.Program;

/**
 * Tells the token check whose tokens it takes: the provider's where one is configured, else those
 * of the own key, never both.
 */
public final class IdentityConfigSourceFactory implements ConfigSourceFactory {
    private static final String PREFIX = "harmattan.identity.";
    private static final String NONE = "NONE";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Optional<String> issuer = value(context, PREFIX + "issuer");
        Optional<String> audience = value(context, PREFIX + "audience");
        Optional<String> url = value(context, PREFIX + "jwks-url");
        boolean own = issuer.isEmpty() && audience.isEmpty() && url.isEmpty();
        Path directory = Program.dataDirectory(value(context, "harmattan.data-dir"));
        String algorithm = value(context, PREFIX + "algorithm").orElse(OwnKey.ALGORITHM.name());

        Map<String, Supplier<String>> values = new LinkedHashMap<>();
        values.put("mp.jwt.verify.issuer", () -> own ? OwnKey.SELF : issuer.orElse(NONE));
        values.put("mp.jwt.verify.audiences", () -> own ? OwnKey.SELF : audience.orElse(NONE));
        values.put("mp.jwt.verify.publickey", () -> own ? keys(directory) : NONE);
        values.put("mp.jwt.verify.publickey.location", () -> own ? NONE : url.orElse(NONE));
        values.put(
                "mp.jwt.verify.publickey.algorithm",
                () -> own ? OwnKey.ALGORITHM.name() : algorithm);
        return List.of(new Answers(values));
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .map(it -> it.getValue())
                .filter(it -> !it.isBlank());
    }

    /**
     * What is wrong with the key is said by {@link Issuer}; from here it would come out wrapped.
     */
    private static String keys(Path directory) {
        try {
            return new ObjectMapper().writeValueAsString(OwnKey.in(directory).openHalf());
        } catch (ConfigurationException e) {
            return NONE;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes no key until the program really runs: the build asks for every name, too. */
    private record Answers(Map<String, Supplier<String>> values) implements ConfigSource {

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
            return values.get(name).get();
        }

        @Override
        public String getName() {
            return "whose tokens are taken";
        }

        /** Above the environment: a key named there would be taken beside what is meant. */
        @Override
        public int getOrdinal() {
            return 500;
        }
    }
}
