package press.harmattan.collection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.language.Direction;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of collections. */
@Schema(description = "A page of collections, by slug.")
public record CollectionList(
        List<Entry> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** A collection without its items. */
    @Schema(name = "CollectionEntry", description = "A curated list, without its items.")
    public record Entry(
            UUID id,
            @Schema(examples = "home") String slug,
            @Schema(examples = "À la une") String title,
            @Schema(description = "The language of the title.", examples = "fr") String lang,
            @Schema(description = "The direction of the title.") Direction dir,
            @Schema(description = "The most items that it has.", examples = "20") int length) {}

    /** What the server decided. */
    @Schema(name = "CollectionQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The languages of titles, best first.") List<String> lang) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
