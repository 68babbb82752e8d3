package press.harmattan.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ban came to. */
@Schema(name = "CommentBanned", description = "What a ban came to.")
public record Banned(
        @Schema(description = "When comments are taken from the sender again.") Instant until,
        @Schema(description = "How many waiting comments were rejected with it.", examples = "4")
                int rejected,
        @Schema(description = "The comment, as it is now.") ModeratedComment comment) {

    Banned with(ModeratedComment now) {
        return new Banned(until, rejected, now);
    }
}
