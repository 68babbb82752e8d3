package press.harmattan.letterbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.comment.CommentState;

/** That a comment has come. */
@Schema(name = "ReceivedComment", description = "The comment has come and waits for the newsroom.")
public record Received(
        @Schema(description = "The id that it will be read under, if it is approved.") UUID id,
        @Schema(enumeration = "pending", description = "Nobody has decided on it.")
                CommentState state) {

    static Received of(UUID id) {
        return new Received(id, CommentState.pending);
    }
}
