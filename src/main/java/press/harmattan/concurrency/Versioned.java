package press.harmattan.concurrency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import press.harmattan.http.Representation;

/**
 * An answer that its reader may change: it goes out with a strong {@code ETag}, which a change has
 * to bring back in {@code If-Match}.
 */
public interface Versioned extends Representation {

    /** Rises with every change. */
    int version();

    @Override
    @JsonIgnore
    default String strongTag() {
        return "\"" + version() + "\"";
    }
}
