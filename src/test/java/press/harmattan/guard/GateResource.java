package press.harmattan.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.identity.Caller;
import press.harmattan.identity.Role;

/** A door for each role; published in the tests of the edge only. */
@Path("/v1/editorial/gate")
@Produces(MediaType.APPLICATION_JSON)
public class GateResource {

    private final Caller caller;

    GateResource(Caller caller) {
        this.caller = caller;
    }

    /** Who came in. */
    public record Entry(String name, @Schema(nullable = true) Role role) {}

    @GET
    @Path("/author")
    @RolesAllowed(Role.AUTHOR)
    public Entry author() {
        return entry();
    }

    @POST
    @Path("/author")
    @RolesAllowed(Role.AUTHOR)
    public Entry write() {
        return entry();
    }

    @GET
    @Path("/editor")
    @RolesAllowed(Role.EDITOR)
    public Entry editor() {
        return entry();
    }

    @GET
    @Path("/admin")
    @RolesAllowed(Role.ADMIN)
    public Entry admin() {
        return entry();
    }

    @GET
    @Path("/open")
    @PermitAll
    public Entry open() {
        return caller.isKnown() ? entry() : new Entry("", null);
    }

    @GET
    @Path("/forgotten")
    public Entry forgotten() {
        return entry();
    }

    private Entry entry() {
        return new Entry(caller.name(), caller.role());
    }
}
