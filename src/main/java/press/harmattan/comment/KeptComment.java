package press.harmattan.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as it stands, for those who decide on it.
 *
 * @param sender null when nothing tells any more who sent it
 */
public record KeptComment(
        UUID id,
        UUID articleId,
        CommentState state,
        String sender,
        Instant createdAt,
        int version) {}
