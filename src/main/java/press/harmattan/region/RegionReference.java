package press.harmattan.region;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.vocabulary.TermReference;

/** A place as it stands in an article. */
@Schema(description = "A place that an article is about.")
public record RegionReference(
        @Schema(examples = "mopti") String slug,
        @Schema(examples = "موبتي") String name,
        @Schema(nullable = true, description = "Null: as the article's.") String lang,
        @Schema(nullable = true, description = "Null: as the article's.") Direction dir,
        @Schema(nullable = true, description = "ISO 3166-1 or ISO 3166-2 code.", examples = "ML-5")
                String code,
        @Schema(description = "The places around it, the largest first.")
                List<TermReference> path) {}
