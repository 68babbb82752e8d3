package press.harmattan.importer.run;

/** One thing of a file cannot be taken in; the message says why. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unfit(String reason) {
        super(reason);
    }

    public Unfit(String reason, Throwable cause) {
        super(reason, cause);
    }
}
