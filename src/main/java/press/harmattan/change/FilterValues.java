package press.harmattan.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * The values by which a subject is filtered, as they were before a change or are after it: whoever
 * follows the log with a filter learns from the two that something entered or left it.
 *
 * @param section,regions,tags,authors ids, for an article
 * @param parent the id of the term above, for a section or a region
 * @param story of an article, so that its other versions are found when it is not seen any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilterValues(
        String lang,
        String access,
        UUID section,
        List<UUID> regions,
        List<UUID> tags,
        List<UUID> authors,
        UUID parent,
        UUID story) {

    /** The filter values of a section or a region. */
    public static FilterValues below(UUID parent) {
        return new FilterValues(null, null, null, null, null, null, parent, null);
    }
}
