package press.harmattan.failure;

/** A change that does not say which state it was made for. */
public final class Unconditional extends Failure {

    private static final long serialVersionUID = 1L;

    public Unconditional() {
        super(
                428,
                "precondition-required",
                "Send the ETag that you read in If-Match, so that nobody's work is overwritten.");
    }
}
