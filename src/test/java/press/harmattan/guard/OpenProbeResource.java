package press.harmattan.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/**
 * The limits of the newsroom's bodies without its lock; published in the tests of the edge only.
 */
@PermitAll
@Path("/v1/editorial/probes/text")
public class OpenProbeResource {

    @POST
    public EditorialProbeResource.Text text(@NotNull @Valid EditorialProbeResource.Text text) {
        return new EditorialProbeResource.Text("");
    }
}
