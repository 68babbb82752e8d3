package press.harmattan.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives a caller the roles that a token names, and with each those before it. What it names beside
 * our own roles counts for nothing.
 *
 * <p>The claim is read as it was signed: the library would look into {@code groups} first, whatever
 * is configured, and add what it finds under {@code roleMappings}.
 */
@ApplicationScoped
class TokenRoles implements SecurityIdentityAugmentor {
    private final IdentityConfig config;
    private final ObjectMapper mapper;

    TokenRoles(IdentityConfig config, ObjectMapper mapper) {
        this.config = config;
        this.mapper = mapper;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken)) {
            return Uni.createFrom().item(identity);
        }
        TokenCredential token = identity.getCredential(TokenCredential.class);
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(identity.getPrincipal())
                                .addCredentials(identity.getCredentials())
                                .addAttributes(identity.getAttributes())
                                .addRoles(roles(token.getToken()))
                                .build());
    }

    private Set<String> roles(String token) {
        Set<String> named = named(claim(token)).collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(
                        role ->
                                Arrays.stream(Role.values())
                                        .filter(it -> named.contains(it.name()))
                                        .anyMatch(it -> it.includes(role)))
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    /** A claim of exactly this name comes first: some providers name theirs like an address. */
    private JsonNode claim(String token) {
        try {
            JsonNode claims = mapper.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            String name = config.roleClaim();
            return claims.has(name) ? claims.get(name) : claims.at("/" + name);
        } catch (IOException | IllegalArgumentException e) {
            throw new AuthenticationFailedException("The claims cannot be read");
        }
    }

    /** One role, several with spaces between them, or an array. */
    private static Stream<String> named(JsonNode claim) {
        return claim.isTextual()
                ? Arrays.stream(claim.asText().split(" "))
                : StreamSupport.stream(claim.spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText);
    }
}
