package press.harmattan.collection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story that an editor put into a collection. */
@Schema(description = "A story that an editor put into a collection.")
public record Pick(
        @NotNull
                @Schema(
                        description = "The story. The id of one of its articles is taken for it.",
                        examples = "01a0e41b-27a0-75c3-8ff2-eb206c0acf5e")
                UUID story,
        @Schema(
                        nullable = true,
                        description =
                                "The pick is for readers who prefer this language; null: for all.",
                        examples = "ar")
                String lang,
        @Schema(
                        nullable = true,
                        description = "The pick ends at this instant; null: it stays.",
                        examples = "2026-12-01T06:00:00Z")
                Instant pinnedUntil) {

    /** Whether it is one of the page in a language at an instant. */
    boolean isFor(String language, Instant now) {
        return !isOver(now) && (lang == null || lang.equals(language));
    }

    /** Whether its time has passed. */
    public boolean isOver(Instant now) {
        return pinnedUntil != null && !pinnedUntil.isAfter(now);
    }
}
