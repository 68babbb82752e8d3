package press.harmattan.failure;

/** It lives at another path; the edge makes the URL absolute. */
public final class Moved extends Failure {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final boolean withQuery;

    private Moved(String path, boolean withQuery) {
        super(308, "moved", "It lives at " + path + " now.");
        this.path = path;
        this.withQuery = withQuery;
    }

    /**
     * The same thing under another name: what was asked of it is asked there too.
     *
     * @param path the new path, percent-encoded, from its first slash, without a query
     */
    public static Moved renamed(String path) {
        return new Moved(path, true);
    }

    /**
     * What was looked for is this: the question ends here.
     *
     * @param path the path, percent-encoded, from its first slash, without a query
     */
    public static Moved found(String path) {
        return new Moved(path, false);
    }

    /** The new path, percent-encoded, from its first slash, without a query. */
    public String path() {
        return path;
    }

    /** Whether the query of the request goes with it. */
    public boolean withQuery() {
        return withQuery;
    }
}
