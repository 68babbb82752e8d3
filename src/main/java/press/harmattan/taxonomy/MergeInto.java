package press.harmattan.taxonomy;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which term is to stay. */
@Schema(description = "Which one is to stay.")
public record MergeInto(
        @NotNull @Schema(description = "Its id or slug.", examples = "harvest") String into) {}
