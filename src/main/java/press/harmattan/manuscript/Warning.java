package press.harmattan.manuscript;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was taken out of what was sent. */
@Schema(description = "Something that was taken out of what was sent.")
public record Warning(
        @Schema(description = "The JSON Pointer of where it was.", examples = "/body/html")
                String pointer,
        @Schema(description = "What it was.", examples = "script was removed") String detail) {}
