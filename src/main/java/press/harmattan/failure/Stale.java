package press.harmattan.failure;

/** Somebody else has changed what the caller is about to change. */
public final class Stale extends Failure {

    private static final long serialVersionUID = 1L;

    public Stale() {
        this(
                "It was changed since you read it. Read it again, and send the ETag of that answer"
                        + " in If-Match.");
    }

    private Stale(String detail) {
        super(412, "stale", detail);
    }

    /** The caller names the state that there is, by a tag that is weak and so matches nothing. */
    public static Stale weak(String tag) {
        return new Stale(
                "If-Match compares strongly, and a weak tag never matches: send \""
                        + tag
                        + "\" without W/. It was not changed since you read it.");
    }
}
