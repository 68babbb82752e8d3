package press.harmattan.moderation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.comment.CommentState;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of comments to decide on. */
@Schema(name = "ModeratedCommentList", description = "A page of comments, oldest first.")
public record ModerationList(
        List<ModeratedComment> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "ModeratedCommentQuery", description = "What the server understood.")
    public record Query(
            CommentState state,
            @Schema(nullable = true, description = "The article, null for every one.")
                    UUID article) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
