package press.harmattan.manuscript;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.published.Rights;

/** Rights as somebody states them. */
@Schema(description = "What others may do with an article; what is not said is not granted.")
public record RightsInput(
        @Size(max = 2000) @Schema(nullable = true, description = "The URL of the licence.")
                String licence,
        @Size(max = 500) @Schema(nullable = true, description = "Who holds the rights.")
                String holder,
        @Size(max = 500)
                @Schema(nullable = true, description = "The line to print with the article.")
                String creditLine,
        @Size(max = 5000) @Schema(nullable = true, description = "Further terms, in words.")
                String terms,
        @Schema(nullable = true, description = "Whether partners may publish it too.")
                Boolean syndication,
        @Schema(nullable = true, description = "When the rights to publish it end.")
                Instant expiresAt) {

    Rights read(TextIntake texts, String pointer) {
        return new Rights(
                texts.address(pointer + "/licence", licence),
                texts.line(pointer + "/holder", holder),
                texts.line(pointer + "/creditLine", creditLine),
                texts.text(pointer + "/terms", terms),
                syndication != null && syndication,
                expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS));
    }
}
