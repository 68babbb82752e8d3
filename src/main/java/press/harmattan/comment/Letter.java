package press.harmattan.comment;

import java.time.Instant;
import java.util.UUID;

/**
 * What a reader has sent, its text in the form to store.
 *
 * @param parentId the comment that it answers, null for none
 * @param sender a hash that tells senders apart
 */
public record Letter(
        UUID id,
        UUID articleId,
        UUID parentId,
        String name,
        String text,
        String lang,
        Instant at,
        String sender) {}
