package press.harmattan.published;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an article's facts come from. */
@Schema(description = "Where an article's facts come from.")
public record Source(
        @Schema(description = "What it is called.") String label,
        @Schema(nullable = true) String url,
        Kind kind) {

    /** What sort of source it is. */
    @Schema(name = "SourceKind", description = "What sort of source it is.")
    public enum Kind {
        document,
        interview,
        agency,
        official,
        unnamed
    }
}
