package press.harmattan.http;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Instant;
import java.util.List;

/** An answer that says more about itself than its fields. */
public interface Representation {

    /** The writer of this answer's JSON, for instance one that filters its fields. */
    default ObjectWriter shape(ObjectWriter writer) {
        return writer;
    }

    /** The newest change that the answer follows; null where it is not known. */
    default Instant lastModified() {
        return null;
    }

    /** What the {@code Link} header names. */
    default List<Link> links() {
        return List.of();
    }
}
