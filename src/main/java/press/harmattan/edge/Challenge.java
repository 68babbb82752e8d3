package press.harmattan.edge;

import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import org.jboss.logging.Logger;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;

/** Refusals of RFC 6750: who does not say who it is, or says it in vain, is told how. */
public final class Challenge {
    private static final Logger LOG = Logger.getLogger(Challenge.class);
    private static final String HEADER = "WWW-Authenticate";
    private static final String SCHEME = "Bearer realm=\"harmattan\"";

    private Challenge() {}

    /** Nothing was sent that could be a token. */
    public static Refusal missing() {
        return Refusal.of(401, "A bearer token is needed here.").with(HEADER, SCHEME);
    }

    /** A token was sent that is not, not yet or no longer valid; which of these is not told. */
    public static Refusal invalid() {
        return Refusal.of(401, "The bearer token is not valid, or no longer.")
                .with(HEADER, SCHEME + ", error=\"invalid_token\"");
    }

    /** An API key was sent that nobody was given. */
    public static Refusal unknownKey() {
        return Refusal.of(401, "The API key is not known: no keys are given out yet.")
                .with(HEADER, SCHEME);
    }

    /** Why a token was not taken: nobody is to blame for keys that cannot be fetched. */
    static Refusal of(AuthenticationFailedException failure, HttpConfig config) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                LOG.warnf("The keys of the identity provider cannot be fetched: %s", cause);
                return Refusal.of(
                        new Unavailable("No token can be checked now.", config.retryAfter()));
            }
        }
        LOG.debug("A token was refused", failure);
        return invalid();
    }
}
