package press.harmattan.collection.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.collection.CollectionRow;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.language.Texts;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of collections for editors. */
@Schema(description = "A page of collections, by slug, without their picks.")
public record EditorialCollectionList(
        List<Entry> data, PageInfo page, @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** A collection without its picks. */
    @Schema(
            name = "EditorialCollectionEntry",
            description = "A collection, without its picks and what fills it.")
    public record Entry(
            UUID id,
            @Schema(examples = "home") String slug,
            @Schema(description = "Its title by language.") Texts titles,
            @Schema(description = "The most items that readers get.", examples = "20") int length,
            @Schema(description = "How many stories are picked.", examples = "4") int picks,
            @Schema(description = "Rises with each change.", examples = "3") int version) {

        static Entry of(CollectionRow row) {
            return new Entry(
                    row.id(),
                    row.slug(),
                    row.titles(),
                    row.length(),
                    row.picks().size(),
                    row.version());
        }
    }

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
