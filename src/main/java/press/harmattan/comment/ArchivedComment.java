package press.harmattan.comment;

import java.time.Instant;
import java.util.UUID;

/** An approved comment as it comes from elsewhere or goes there. */
public record ArchivedComment(
        UUID id,
        UUID articleId,
        UUID parentId,
        String name,
        String text,
        String lang,
        Instant createdAt) {}
