package press.harmattan.search.follow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published article as the database has it.
 *
 * @param otherLanguages of the story's other articles that readers see, with spaces between; null
 *     for none
 * @param openText null unless everybody may read it
 */
record IndexedRow(
        UUID id,
        UUID story,
        String lang,
        String otherLanguages,
        int revision,
        Instant publishedAt,
        Instant updatedAt,
        String title,
        String kicker,
        String summary,
        String openText,
        UUID sectionId,
        List<UUID> regionIds,
        List<UUID> tagIds,
        List<UUID> authorIds) {}
