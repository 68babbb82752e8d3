package press.harmattan.article.list;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which articles a list has. A null or empty part lets every article through.
 *
 * @param languages best first; one article per story comes
 * @param sections,regions ids, those below included where they count
 */
record ArticleFilter(
        List<String> languages,
        Set<UUID> sections,
        Set<UUID> regions,
        Collection<UUID> tags,
        Collection<UUID> tagsAll,
        Collection<UUID> tagsNot,
        Collection<UUID> authors,
        UUID story,
        List<UUID> ids,
        Instant from,
        Instant to,
        Instant updatedFrom,
        Instant updatedTo) {}
