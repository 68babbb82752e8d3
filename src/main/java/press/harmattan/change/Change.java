package press.harmattan.change;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the log.
 *
 * @param seq rises in the order of commit, with gaps
 * @param revision the article's revision, null for other subjects
 * @param before null when readers could not see the subject before
 * @param after null when they cannot see it any more
 */
public record Change(
        long seq,
        Instant at,
        Subject subject,
        UUID subjectId,
        Kind kind,
        Integer revision,
        FilterValues before,
        FilterValues after) {}
