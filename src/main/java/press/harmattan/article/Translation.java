package press.harmattan.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;

/** Another language version of a story. */
@Schema(description = "Another language version of the same story.")
public record Translation(
        UUID id,
        @Schema(description = "The language of this version.", examples = "fr") String lang,
        Direction dir,
        String title,
        String slug,
        @Schema(description = "Where a person reads it.", format = "uri") String url,
        @Schema(description = "Whether its source was published again after it.")
                boolean outdated) {}
