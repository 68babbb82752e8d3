package press.harmattan.importer.wordpress;

/** One thing of a file cannot be taken in; the message says why. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
        super(reason);
    }

    Unfit(String reason, Throwable cause) {
        super(reason, cause);
    }
}
