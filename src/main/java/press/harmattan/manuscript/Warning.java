package press.harmattan.manuscript;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a writer should know about what was sent, and need not mend. */
@Schema(
        description =
                "What a writer should know about what was sent or is kept, and need not mend.")
public record Warning(
        @Schema(description = "The JSON Pointer of what it is about.", examples = "/body/html")
                String pointer,
        @Schema(description = "What happened, or is so.", examples = "script was removed")
                String detail) {}
