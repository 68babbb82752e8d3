package press.harmattan.taxonomy;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many articles have a term, published or not; the room that has the articles answers. */
public interface WorkingCounts {

    /** A number for every term, for what is right in it. */
    Map<UUID, Long> of(Collection<UUID> terms);
}
