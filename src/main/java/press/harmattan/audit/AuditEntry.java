package press.harmattan.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.identity.Role;
import press.harmattan.page.NewestFirst;

/** One action of the newsroom. */
@Schema(description = "Something that somebody in the newsroom did.")
public record AuditEntry(
        UUID id,
        Instant at,
        @Schema(description = "Who did it, as the token named them.", examples = "amina")
                String actor,
        @Schema(
                        nullable = true,
                        description =
                                "The highest role that they had; null for what the program did"
                                        + " later, for somebody who had asked for it.")
                Role role,
        @Schema(description = "What was done.", examples = "publish") String action,
        @Schema(description = "The kind of thing that it was done to.", examples = "article")
                String subject,
        @Schema(nullable = true, description = "Which of them.") UUID subjectId,
        @Schema(
                        nullable = true,
                        description = "The `X-Request-Id` of the request, where there was one.",
                        examples = "4f1c9b2e7a3d4c5b8e6f0a1b2c3d4e5f")
                String requestId,
        @Schema(description = "What the action was told, or came to; it differs by action.")
                Map<String, Object> detail) {

    List<String> key() {
        return NewestFirst.key(at, id);
    }
}
