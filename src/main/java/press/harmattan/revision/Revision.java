package press.harmattan.revision;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;

/** A revision in a list. */
@Schema(description = "An article as it was saved or published at one moment.")
public record Revision(
        UUID id,
        HistoryKind kind,
        @Schema(
                        nullable = true,
                        description = "The version that was saved; null for what was published.")
                Integer version,
        @Schema(
                        nullable = true,
                        description = "The number that readers see; null for what was only saved.")
                Integer revision,
        @Schema(nullable = true, description = "What readers were told.") String note,
        Instant at,
        @Schema(
                        nullable = true,
                        description = "Who; null for what was imported.",
                        examples = "amina")
                String editor,
        @Schema(examples = "ar") String lang,
        Direction dir,
        @Schema(examples = "موسم-الحصاد") String slug,
        @Schema(examples = "موسم الحصاد يبدأ مبكرًا") String title) {}
