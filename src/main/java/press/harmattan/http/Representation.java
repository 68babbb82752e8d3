package press.harmattan.http;

import java.time.Instant;
import java.util.List;

/** An answer that says more about itself than its fields. */
public interface Representation {

    /** The newest change that the answer follows; null where it is not known. */
    default Instant lastModified() {
        return null;
    }

    /** What the {@code Link} header names. */
    default List<Link> links() {
        return List.of();
    }

    /** A strong entity tag with its quotes, in place of one made from the bytes; null for none. */
    default String strongTag() {
        return null;
    }

    /** The path of what was just made, for {@code Location}; null where nothing was. */
    default String location() {
        return null;
    }
}
