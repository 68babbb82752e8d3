package press.harmattan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.identity.Role;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

@Path("/v1/editorial/audit")
@Tag(name = "Audit")
public class AuditResource {
    private final AuditRepository audit;

    AuditResource(AuditRepository audit) {
        this.audit = audit;
    }

    /** A page of what was done. */
    @GET
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = AuditList.class, responseDescription = "A page of the audit.")
    @Operation(
            operationId = "listAudit",
            summary = "Read the audit",
            description =
                    "Who did what, when, and by which request, newest first. Nothing in it is ever"
                            + " changed or taken away.")
    public AuditList list(@BeanParam AuditParameters parameters) {
        AuditList.Query asked = parameters.asked();
        ListUrl url =
                new ListUrl("/v1/editorial/audit")
                        .filter("actor", asked.actor())
                        .filter("action", asked.action())
                        .filter("subject", asked.subject())
                        .filter("subjectId", asked.subjectId())
                        .filter("from", asked.from())
                        .filter("to", asked.to());
        Window window = parameters.window(url, 2);
        Slice<AuditEntry> slice = window.slice(audit.page(asked, window), AuditEntry::key, null);
        return new AuditList(slice.items(), slice.page(), asked, url);
    }
}
