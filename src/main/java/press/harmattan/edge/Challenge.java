package press.harmattan.edge;

/** Refusals of RFC 6750: who does not say who it is, or says it in vain, is told how. */
public final class Challenge {
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
}
