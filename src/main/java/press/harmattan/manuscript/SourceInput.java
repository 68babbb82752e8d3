package press.harmattan.manuscript;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.published.Source;

/** A source as somebody names it. */
@Schema(description = "Where facts come from.")
public record SourceInput(
        @NotNull @Size(min = 1, max = 1000) @Schema(description = "What it is called.")
                String label,
        @Size(max = 2000) @Schema(nullable = true) String url,
        @NotNull Source.Kind kind) {

    Source read(TextIntake texts, String pointer) {
        return new Source(
                texts.title(pointer + "/label", label), texts.address(pointer + "/url", url), kind);
    }
}
