package press.harmattan.failure;

/** Somebody else has changed what the caller is about to change. */
public final class Stale extends Failure {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super(
                412,
                "stale",
                "It was changed since you read it. Read it again, and send the ETag of that answer"
                        + " in If-Match.");
    }
}
