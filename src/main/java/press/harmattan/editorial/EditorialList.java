package press.harmattan.editorial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.draft.Stage;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of what is worked on. */
@Schema(description = "A page of what the newsroom works on, the newest change first.")
public record EditorialList(
        List<EditorialCard> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "EditorialQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "Empty: every stage.") List<Stage> stage,
            @Schema(description = "Empty: every language.") List<String> lang,
            @Schema(nullable = true, description = "Whose they are; an author's own always.")
                    String owner,
            @Schema(nullable = true, description = "The section's slug.") String section,
            @Schema(nullable = true, description = "The byline's slug.") String author) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
