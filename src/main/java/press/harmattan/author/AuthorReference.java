package press.harmattan.author;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.image.Image;
import press.harmattan.language.Direction;

/** An author as a byline tells it. */
@Schema(description = "An author of an article.")
public record AuthorReference(
        UUID id,
        @Schema(examples = "sample-author") String slug,
        @Schema(nullable = true, description = "The author's page on the frontend.") String url,
        @Schema(examples = "كاتبة مثال") String name,
        @Schema(nullable = true, description = "Of the name; null: as the article's.") String lang,
        @Schema(nullable = true, description = "Of the name; null: as the article's.")
                Direction dir,
        @Schema(nullable = true, description = "What the author does.") String role,
        @Schema(nullable = true, description = "Who the author is, as plain text.") String bio,
        @Schema(nullable = true, description = "The same as HTML.") String bioHtml,
        @Schema(nullable = true) Image portrait,
        List<ProfileLink> links) {}
