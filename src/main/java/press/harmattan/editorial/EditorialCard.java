package press.harmattan.editorial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.draft.Stage;
import press.harmattan.language.Direction;

/** An article in a list of what is worked on. */
@Schema(description = "An article in the list of what the newsroom works on.")
public record EditorialCard(
        UUID id,
        @Schema(description = "The story; all its language versions have it in common.") UUID story,
        @Schema(description = "The language of its title.", examples = "ar") String lang,
        Direction dir,
        @Schema(nullable = true, description = "The article that it was translated from.")
                UUID translationOf,
        @Schema(examples = "موسم-الحصاد") String slug,
        @Schema(examples = "موسم الحصاد يبدأ مبكرًا") String title,
        Stage stage,
        @Schema(nullable = true, description = "Whose it is; null when it was imported.")
                String owner,
        @Schema(description = "Rises by one with each change.", examples = "7") int version,
        @Schema(
                        description = "The newest published revision; 0 when there is none.",
                        examples = "2")
                int revision,
        @Schema(nullable = true, description = "Where the newsroom put it.") EditorialTerm section,
        @Schema(description = "In the order of the byline.") List<EditorialTerm> authors,
        @Schema(nullable = true, description = "When it is to be published.") Instant publishAt,
        @Schema(nullable = true, description = "When it is to be taken from readers.")
                Instant unpublishAt,
        @Schema(nullable = true, description = "The first publication.") Instant publishedAt,
        @Schema(description = "The newest change.") Instant modifiedAt) {}
