package press.harmattan.article;

import java.time.Instant;
import java.util.UUID;

/** One language version of a story. */
record Version(
        UUID id,
        UUID story,
        UUID translationOf,
        String lang,
        String title,
        String slug,
        Instant publishedAt,
        Instant updatedAt) {

    /** Whether this was translated from a version that was published again after it. */
    boolean isOutdatedBy(Version source) {
        return source.id.equals(translationOf) && source.updatedAt.isAfter(updatedAt);
    }
}
