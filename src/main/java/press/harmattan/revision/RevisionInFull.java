package press.harmattan.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.editorial.EditorialTerm;
import press.harmattan.image.Image;
import press.harmattan.published.Access;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;

/** A revision with everything in it. */
@Schema(description = "The whole article as it was saved or published at one moment.")
public record RevisionInFull(
        Revision revision,
        @Schema(nullable = true) String kicker,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true) Image image,
        @Schema(nullable = true) EditorialTerm section,
        List<EditorialTerm> authors,
        List<EditorialTerm> regions,
        List<EditorialTerm> tags,
        List<Source> sources,
        Access access,
        Rights rights,
        @Schema(description = "The body as sanitised HTML.") String html,
        @Schema(description = "The body as Markdown.") String markdown) {}
