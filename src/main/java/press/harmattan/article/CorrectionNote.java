package press.harmattan.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.published.RevisionKind;

/** What was put right in an article. */
@Schema(description = "What was put right in an article.")
public record CorrectionNote(
        Instant at,
        @Schema(
                        enumeration = {"correction", "clarification", "retraction"},
                        description = "What sort of note it is.")
                RevisionKind kind,
        @Schema(description = "What was wrong, as plain text.") String note) {}
