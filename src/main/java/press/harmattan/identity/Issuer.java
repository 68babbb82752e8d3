package press.harmattan.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.harmattan.database.Program;
import press.harmattan.database.ProgramConfig;

/** Who issues the tokens that are taken; stops the start where nobody could. */
@ApplicationScoped
class Issuer {
    private static final String PREFIX = "harmattan.identity.";

    private final IdentityConfig config;
    private final ProgramConfig program;
    private Optional<OwnKey> ownKey = Optional.empty();

    Issuer(IdentityConfig config, ProgramConfig program) {
        this.config = config;
        this.program = program;
    }

    void start(@Observes @Priority(1) StartupEvent started) {
        if (isProvider(config)) {
            check(config);
        } else {
            ownKey = Optional.of(OwnKey.in(Program.dataDirectory(program.dataDir())));
        }
    }

    /** Empty with an identity provider. */
    Optional<OwnKey> ownKey() {
        return ownKey;
    }

    /** Whether anything is said of a provider; {@link #check} sees whether it is enough. */
    static boolean isProvider(IdentityConfig config) {
        return said(config) > 0;
    }

    private static long said(IdentityConfig config) {
        return Stream.of(config.issuer(), config.audience(), config.jwksUrl())
                .filter(Optional::isPresent)
                .count();
    }

    private static void check(IdentityConfig config) {
        if (said(config) != 3) {
            throw new ConfigurationException(
                    "An identity provider needs %sissuer, %saudience and %sjwks-url: set all three or none."
                            .formatted(PREFIX, PREFIX, PREFIX));
        }
        String url = config.jwksUrl().orElseThrow();
        if (!isWebAddress(url)) {
            throw new ConfigurationException(
                    PREFIX + "jwks-url: '" + url + "' is not an absolute http or https URL");
        }
        boolean known =
                Arrays.stream(SignatureAlgorithm.values())
                        .map(SignatureAlgorithm::name)
                        .filter(name -> !name.startsWith("HS"))
                        .anyMatch(config.algorithm()::equals);
        if (!known) {
            throw new ConfigurationException(
                    PREFIX
                            + "algorithm: '"
                            + config.algorithm()
                            + "' is not an algorithm with a public key, such as RS256 or ES256");
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }
}
