package press.harmattan.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.body.Block;
import press.harmattan.published.Content;

/**
 * What is read of a snapshot; of the body only the format that was asked for, and only when it is
 * open.
 */
public record ArticleRow(
        UUID id,
        UUID story,
        String lang,
        UUID translationOf,
        String slug,
        int revision,
        Content content,
        int wordCount,
        Instant publishedAt,
        Instant updatedAt,
        Instant correctedAt,
        String html,
        List<Block> blocks,
        String markdown,
        String text) {}
