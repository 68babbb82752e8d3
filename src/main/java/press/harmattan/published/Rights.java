package press.harmattan.published;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others may do with an article. */
@Schema(description = "What others may do with an article.")
public record Rights(
        @Schema(
                        nullable = true,
                        description = "The URL of the licence.",
                        examples = "https://creativecommons.org/licenses/by/4.0/")
                String licence,
        @Schema(nullable = true, description = "Who holds the rights.") String holder,
        @Schema(nullable = true, description = "The line to print with the article.")
                String creditLine,
        @Schema(nullable = true, description = "Further terms, in words.") String terms,
        @Schema(description = "Whether partners may publish it too.") boolean syndication,
        @Schema(nullable = true, description = "When the rights to publish it end.")
                Instant expiresAt) {

    /** Nothing is known, so nothing is granted. */
    public static final Rights UNKNOWN = new Rights(null, null, null, null, false, null);
}
