package press.harmattan.author;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.image.Image;
import press.harmattan.language.Direction;

/** An author as a byline tells it. */
@Schema(
        description =
                "An author in the byline of an article. A card has `id` to `dir`; the full view"
                        + " everything.")
public record AuthorReference(
        UUID id,
        @Schema(examples = "sample-author") String slug,
        @Schema(
                        nullable = true,
                        description = "The author's page on the frontend; null when there is none.",
                        format = "uri")
                String url,
        @Schema(examples = "كاتبة مثال") String name,
        @Schema(nullable = true, description = "Of the name; null: as the article's.") String lang,
        @Schema(nullable = true, description = "Of the name; null: as the article's.")
                Direction dir,
        @Schema(nullable = true, description = "What the author does.") String role,
        @Schema(nullable = true, description = "Who the author is, as plain text.") String bio,
        @Schema(nullable = true, description = "The same as HTML.") String bioHtml,
        @Schema(nullable = true, description = "A picture of the author.") Image portrait,
        @Schema(description = "Where else the author is to be found.") List<ProfileLink> links) {}
