package press.harmattan.manuscript;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a writer should know about what was sent or is kept, and need not mend. */
@Schema(
        description =
                "What a writer should know about what was sent or is kept, and need not mend.")
public record Warning(
        @Schema(description = "The JSON Pointer of what it is about.", examples = "/body/html")
                String pointer,
        @Schema(
                        description =
                                "What happened, or is so; of what was sent, what became of it and"
                                        + " how often.",
                        examples = "the attribute style was removed (12 times)")
                String detail) {}
