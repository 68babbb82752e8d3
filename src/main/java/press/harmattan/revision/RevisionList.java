package press.harmattan.revision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of an article's history. */
@Schema(description = "A page of an article's history, newest first.")
public record RevisionList(
        List<Revision> data, PageInfo page, @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
