package press.harmattan.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.http.Link;
import press.harmattan.http.Representation;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;

/** A page of the audit. */
@Schema(description = "A page of what the newsroom did, newest first.")
public record AuditList(
        List<AuditEntry> data,
        PageInfo page,
        Query query,
        @JsonIgnore @Schema(hidden = true) ListUrl url)
        implements Representation {

    /** What the server decided. */
    @Schema(name = "AuditQuery", description = "What the server understood; null: not asked for.")
    public record Query(
            @Schema(nullable = true, description = "Who did it.") String actor,
            @Schema(nullable = true, description = "What was done.") String action,
            @Schema(nullable = true, description = "The kind of thing.") String subject,
            @Schema(nullable = true, description = "Which of them.") UUID subjectId,
            @Schema(nullable = true, description = "At or after this instant.") Instant from,
            @Schema(nullable = true, description = "Before this instant.") Instant to) {}

    @Override
    public List<Link> links() {
        return url.links(page);
    }
}
