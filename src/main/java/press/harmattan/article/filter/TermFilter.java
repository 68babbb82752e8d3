package press.harmattan.article.filter;

import java.util.Set;
import java.util.UUID;

/**
 * Where articles stand, as their rows have it. An empty part lets every article through.
 *
 * @param sections,regions ids, those below included where they count
 */
public record TermFilter(
        Set<UUID> sections,
        Set<UUID> regions,
        Set<UUID> tags,
        Set<UUID> tagsAll,
        Set<UUID> tagsNot,
        Set<UUID> authors) {

    /** Every article, wherever it stands. */
    public static final TermFilter EVERYWHERE =
            new TermFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
