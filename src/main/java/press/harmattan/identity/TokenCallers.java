package press.harmattan.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.jwt.JwtClaims;

/**
 * Makes a caller of a token that the library found good.
 *
 * <p>Left to itself it would take any value as a name, prefer {@code groups} to the claim that is
 * configured, add what it finds under {@code roleMappings}, and fail or warn over claims of a type
 * that it does not expect.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenCallers extends JWTCallerPrincipalFactory {
    /**
     * One line of what can be seen. Marks of the writing direction and other hidden characters
     * would make two names look like one; joiners are part of how some names are written.
     */
    static final Pattern NAME =
            Pattern.compile(
                    "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]"
                            + "(?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]|[\u200C\u200D]){0,99}");

    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();
    private final IdentityConfig config;
    private final ObjectMapper mapper;

    TokenCallers(IdentityConfig config, ObjectMapper mapper) {
        this.config = config;
        this.mapper = mapper;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context)
            throws ParseException {
        JwtClaims claims = parser.parse(token, context).getJwtClaims();
        try {
            Set<String> roles =
                    TokenRoles.in(mapper.readTree(claims.getRawJson()), config.roleClaim());
            JWTCallerPrincipal caller = new Named(claims, roles);
            if (caller.getName() != null && NAME.matcher(caller.getName()).matches()) {
                return caller;
            }
        } catch (JsonProcessingException | ClassCastException e) {
            throw new ParseException("A claim is of a wrong type");
        }
        throw new ParseException("The name is not one line of 1 to 100 visible characters");
    }

    private static final class Named extends DefaultJWTCallerPrincipal {
        private final Set<String> roles;

        Named(JwtClaims claims, Set<String> roles) {
            super("JWT", claims);
            this.roles = roles;
        }

        @Override
        public Set<String> getGroups() {
            return roles;
        }
    }
}
