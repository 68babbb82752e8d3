package press.harmattan.letterbox;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader sends. */
@Schema(description = "What a reader has to say.")
public record NewComment(
        @NotNull
                @Schema(
                        description =
                                "What to call the reader, in up to 80 characters; everybody will read"
                                        + " it.",
                        examples = "أوا")
                String name,
        @NotNull
                @Schema(
                        description =
                                "Plain text with line breaks, up to 3,000 characters. Markup is not interpreted: it is shown"
                                        + " as it was typed.",
                        examples = "شكرا على هذا المقال.")
                String text,
        @Schema(nullable = true, description = "The comment to answer, null or absent for none.")
                UUID parentId,
        @Schema(
                        nullable = true,
                        description =
                                "The language of the text, BCP 47; the article's when absent.",
                        examples = "ar")
                String lang,
        @Schema(
                        nullable = true,
                        description =
                                "Leave it out, or empty. Put it into your form where people do not"
                                        + " see it: who fills it in is a program, and is not heard.",
                        examples = "")
                String website) {

    /** Whether it was filled in by what fills in everything. */
    boolean isOfProgram() {
        return website != null && !website.isEmpty();
    }
}
