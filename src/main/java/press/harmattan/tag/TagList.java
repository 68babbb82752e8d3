package press.harmattan.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of tags. */
@Schema(description = "A page of tags, in the alphabetical order of the language.")
public record TagList(
        List<Tag> data, PageInfo page, Query query, @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "TagQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The languages of names, best first.") List<String> lang,
            @Schema(nullable = true, description = "The kind that is listed; null: all.")
                    TagKind kind) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
