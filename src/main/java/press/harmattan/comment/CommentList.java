package press.harmattan.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of comments. */
@Schema(description = "A page of an article's comments, oldest first.")
public record CommentList(
        List<Comment> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "CommentQuery", description = "What the server understood.")
    public record Query(@Schema(description = "The article.") UUID article) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
