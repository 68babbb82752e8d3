package press.harmattan.http;

/** The same thing lives at another path; the edge keeps the query and makes the URL absolute. */
public final class Moved extends Failure {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * @param path the new path, percent-encoded, from its first slash, without a query
     */
    public Moved(String path) {
        super(308, "moved", "It lives at " + path + " now.");
        this.path = path;
    }

    /** The new path, percent-encoded, from its first slash, without a query. */
    public String path() {
        return path;
    }
}
