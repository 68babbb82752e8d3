package press.harmattan.collection.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.collection.SavedQuery;
import press.harmattan.concurrency.Created;
import press.harmattan.concurrency.Versioned;
import press.harmattan.language.Direction;
import press.harmattan.language.Texts;
import press.harmattan.manuscript.Warning;

/** A collection as editors see it. */
@Schema(description = "A curated list as editors see it.")
public record EditorialCollection(
        UUID id,
        @Schema(examples = "home") String slug,
        @Schema(description = "Its title by language.") Texts titles,
        @Schema(description = "The most items that readers get.", examples = "20") int length,
        SavedQuery query,
        @Schema(description = "In their order.") List<Picked> picks,
        @Schema(description = "Rises with each change.", examples = "3") int version,
        @Schema(
                        description =
                                "What readers do not get as it stands here, such as a pick that is not"
                                        + " published now.")
                List<Warning> warnings)
        implements Versioned, Created {

    /** A pick, with what readers see of it. */
    @Schema(name = "PickedStory", description = "A story that an editor picked.")
    public record Picked(
            @Schema(description = "The story.") UUID story,
            @Schema(
                            nullable = true,
                            description = "For readers who prefer this language; null: for all.",
                            examples = "ar")
                    String lang,
            @Schema(nullable = true, description = "The pick ends at this instant; null: it stays.")
                    Instant pinnedUntil,
            @Schema(description = "Whether that instant has passed.") boolean over,
            @Schema(nullable = true, description = "Null: readers see no article of this story.")
                    Seen article) {}

    /** An article that readers see. */
    @Schema(name = "PickedArticle", description = "What readers see of a story that was picked.")
    public record Seen(
            UUID id,
            String slug,
            @Schema(description = "The language of the title.", examples = "ar") String lang,
            Direction dir,
            String title) {}

    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public String location() {
        return EditorialCollectionResource.PATH + "/" + id;
    }
}
