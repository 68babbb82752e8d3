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
}
