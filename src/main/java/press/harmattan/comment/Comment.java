package press.harmattan.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;

/** What a reader says under an article. */
@Schema(description = "What a reader says under an article.")
public record Comment(
        UUID id,
        @Schema(
                        nullable = true,
                        description = "The comment that it answers, which is no answer itself.")
                UUID parentId,
        @Schema(description = "What the reader is called, as plain text.", examples = "Awa")
                String name,
        @Schema(
                        description =
                                "Plain text with line breaks, never markup: `<` is a character to"
                                        + " escape where it is shown.")
                String text,
        @Schema(description = "The language of the text.", examples = "fr") String lang,
        Direction dir,
        @Schema(description = "When it was sent.") Instant createdAt) {}
