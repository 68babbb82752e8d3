package press.harmattan.region;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of places. */
@Schema(description = "A page of places, in the alphabetical order of the language.")
public record RegionList(
        List<Region> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "RegionQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The languages of names, best first.") List<String> lang,
            @Schema(nullable = true, description = "The place whose parts are listed.")
                    Region parent) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
