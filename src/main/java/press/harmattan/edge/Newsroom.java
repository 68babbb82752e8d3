package press.harmattan.edge;

/**
 * The part of the API that is not for readers. Its answers belong to one caller and one moment:
 * nobody keeps them, and their tag names the state and not the bytes, so they are not coded either.
 */
final class Newsroom {
    static final String CACHE_CONTROL = "private, no-store";

    private static final String BASE = "/v1/editorial";

    private Newsroom() {}

    /** The guard lets no other spelling of the path through. */
    static boolean contains(String path) {
        return path != null && (path.equals(BASE) || path.startsWith(BASE + "/"));
    }
}
