package press.harmattan.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whose tokens are taken: an identity provider's, else those of the program's own key. */
@ConfigMapping(prefix = "harmattan.identity")
interface IdentityConfig {

    /** The {@code iss} of the provider's tokens; with audience and JWKS URL, or not at all. */
    Optional<String> issuer();

    /** The {@code aud} that the provider's tokens name for this API. */
    Optional<String> audience();

    /** Where the provider publishes its keys. */
    Optional<String> jwksUrl();

    /** The algorithm of the provider's signatures, and the only one that is taken. */
    @WithDefault("RS256")
    String algorithm();

    /** The claim that names roles; below other claims a path such as {@code realm/roles}. */
    @WithDefault("groups")
    String roleClaim();
}
