package press.harmattan.region;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.TermReference;

/** A place, in full. */
@Schema(description = "A place. `lang` and `dir` are those of its `name`.")
public record Region(
        UUID id,
        @Schema(examples = "mopti") String slug,
        @Schema(
                        nullable = true,
                        description = "Its page on the frontend; null when there is none.",
                        format = "uri")
                String url,
        @Schema(examples = "موبتي") String name,
        @Schema(examples = "ar") String lang,
        Direction dir,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "What else it is called, in any script.") List<String> aliases,
        @Schema(nullable = true, description = "ISO 3166-1 or ISO 3166-2 code.", examples = "ML-5")
                String code,
        @Schema(nullable = true, description = "Its item on Wikidata.", examples = "Q912")
                String wikidata,
        @Schema(nullable = true, description = "Where to put it on a map.") Centroid centroid,
        @Schema(nullable = true, description = "The place right around it.") TermReference parent,
        @Schema(description = "The places around it, the largest first.") List<TermReference> path,
        @Schema(
                        description =
                                "Published articles about it or a place in it; with `lang` the"
                                        + " stories that can be read in these languages.")
                long articleCount) {

    /** The middle of a place, in degrees (WGS 84). */
    @Schema(description = "The middle of a place, in degrees (WGS 84).")
    public record Centroid(
            @Min(-90) @Max(90) @Schema(examples = "14.5") double latitude,
            @Min(-180) @Max(180) @Schema(examples = "-4.2") double longitude) {

        static Centroid of(Double latitude, Double longitude) {
            return latitude == null ? null : new Centroid(latitude, longitude);
        }
    }
}
