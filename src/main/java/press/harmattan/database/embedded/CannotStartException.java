package press.harmattan.database.embedded;

/**
 * The program cannot start for a reason that its operator can mend. The message is one line that
 * says what is wrong and what to do, and it is all that the operator sees.
 */
public class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message is shown as it is; the cause is kept for debuggers only. */
    public CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message is shown as it is. */
    public CannotStartException(String message) {
        super(message);
    }
}
