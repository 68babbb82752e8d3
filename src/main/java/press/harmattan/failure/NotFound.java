package press.harmattan.failure;

/** Nothing that the caller may see has this key. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the noun, such as {@code article}
     * @param key what it was looked up by
     */
    public NotFound(String what, String key) {
        super(404, "not-found", "There is no " + what + " '" + key + "'.");
    }
}
