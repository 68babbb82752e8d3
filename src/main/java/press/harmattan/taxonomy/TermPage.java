package press.harmattan.taxonomy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of a vocabulary, as the newsroom keeps it. */
@Schema(description = "A page of terms, in the alphabetical order of the language.")
public record TermPage<R>(
        List<R> data, PageInfo page, Query query, @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "TermPageQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The languages of the order, best first.") List<String> lang) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
