package press.harmattan.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of corrections. */
@Schema(description = "A page of corrections, clarifications and retractions, newest first.")
public record CorrectionList(
        List<Correction> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "CorrectionQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The languages of the articles; empty: every one.")
                    List<String> lang) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
