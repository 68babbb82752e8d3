package press.harmattan.audit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.page.Instants;
import press.harmattan.page.PageParameters;

/** Which actions are asked for, and how many. */
public final class AuditParameters extends PageParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(description = "What this person did.", example = "amina")
    String actor;

    @RestQuery
    @Size(max = 40)
    @Pattern(regexp = "^[a-z]+(-[a-z]+)*$")
    @Parameter(description = "Actions of this name.", example = "publish")
    String action;

    @RestQuery
    @Parameter(
            description = "What was done to things of this kind.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "article",
                                "section",
                                "region",
                                "tag",
                                "author",
                                "collection",
                                "comment",
                                "import",
                                "search"
                            }),
            example = "article")
    String subject;

    @RestQuery
    @Parameter(
            description = "What was done to this one.",
            example = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
    UUID subjectId;

    @RestQuery
    @Parameter(
            description = "Done at or after this instant or date (its first moment in UTC).",
            schema = @Schema(type = SchemaType.STRING, format = "date-or-instant"),
            example = "2026-11-01")
    String from;

    @RestQuery
    @Parameter(
            description = "Done before this instant or date.",
            schema = @Schema(type = SchemaType.STRING, format = "date-or-instant"),
            example = "2026-12-01T00:00:00Z")
    String to;

    AuditList.Query asked() {
        return new AuditList.Query(
                actor,
                action,
                subject,
                subjectId,
                Instants.ofParameter(from),
                Instants.ofParameter(to));
    }
}
