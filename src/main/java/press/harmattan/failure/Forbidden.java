package press.harmattan.failure;

/** The caller is known and may not do this. */
public final class Forbidden extends Failure {

    private static final long serialVersionUID = 1L;

    /**
     * @param detail what the caller may not do, and who may
     */
    public Forbidden(String detail) {
        super(403, "forbidden", detail);
    }
}
