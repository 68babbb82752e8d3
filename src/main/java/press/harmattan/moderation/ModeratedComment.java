package press.harmattan.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.comment.CommentState;
import press.harmattan.concurrency.Versioned;
import press.harmattan.language.Direction;

/** A comment as those see it who decide on it. */
@Schema(description = "A comment as those see it who decide on it.")
public record ModeratedComment(
        UUID id,
        @Schema(description = "What to send in `If-Match`, in quotes.", examples = "0") int version,
        CommentState state,
        Under article,
        @Schema(nullable = true, description = "The comment that it answers.") UUID parentId,
        @Schema(description = "What the reader is called, as plain text.", examples = "Awa")
                String name,
        @Schema(description = "Plain text, never markup.") String text,
        @Schema(description = "The language of the text.", examples = "fr") String lang,
        Direction dir,
        @Schema(description = "When it was sent.") Instant createdAt,
        @Schema(nullable = true, description = "The newest decision.") Instant decidedAt,
        @Schema(description = "Whether its sender is still told from others, and can be banned.")
                boolean bannable)
        implements Versioned {

    /** The article that a comment stands under. */
    @Schema(name = "CommentedArticle", description = "The article, as the newsroom has it now.")
    public record Under(UUID id, String slug, String title, String lang, Direction dir) {}
}
