package press.harmattan.importer.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of imports. */
@Schema(description = "A page of imports, newest first.")
public record ImportList(
        List<ImportJob> data, PageInfo page, @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
