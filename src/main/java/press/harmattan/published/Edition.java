package press.harmattan.published;

import java.time.Instant;
import java.util.UUID;

/**
 * One article as it is published at one moment.
 *
 * @param story what all language versions have in common
 * @param translationOf the article that it was translated from, or null
 * @param revision 1 for the first, one more for each that follows
 * @param note what readers are told, for corrections, clarifications and retractions; else null
 * @param body sanitised HTML
 * @param editor who publishes it, null where that is not known
 */
public record Edition(
        UUID id,
        UUID story,
        String lang,
        UUID translationOf,
        String slug,
        int revision,
        RevisionKind kind,
        String note,
        Instant at,
        Content content,
        String body,
        String editor) {}
