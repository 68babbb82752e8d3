package press.harmattan.tag;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;

/** A tag as it stands in an article. */
@Schema(description = "A tag of an article.")
public record TagReference(
        @Schema(examples = "farming") String slug,
        @Schema(examples = "زراعة") String name,
        @Schema(nullable = true, description = "Null: as the article's.") String lang,
        @Schema(nullable = true, description = "Null: as the article's.") Direction dir,
        TagKind kind) {}
