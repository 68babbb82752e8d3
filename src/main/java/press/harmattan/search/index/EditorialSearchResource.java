package press.harmattan.search.index;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import press.harmattan.identity.Role;

@Path("/v1/editorial/search")
@RolesAllowed(Role.ADMIN)
@Tag(name = "Search index")
public class EditorialSearchResource {
    private final EditorialSearch search;

    EditorialSearchResource(EditorialSearch search) {
        this.search = search;
    }

    /** How the index is. */
    @GET
    @APIResponseSchema(value = IndexState.class, responseDescription = "The search index.")
    @Operation(
            operationId = "getSearchIndex",
            summary = "Read how the search index is",
            description =
                    "Of the instance that answers. It follows the changes by itself, and is made again by"
                            + " itself when it is lost.")
    public IndexState state() {
        return search.state();
    }

    /** Makes the index again. */
    @POST
    @Path("/rebuild")
    @ResponseStatus(202)
    @APIResponseSchema(
            value = IndexState.class,
            responseDescription = "The search index, which is made again in the background.")
    @Operation(
            operationId = "rebuildSearchIndex",
            summary = "Make the search index again",
            description =
                    "At the instance that answers. Searches are answered from the index of now until the"
                            + " new one takes its place. While one is being made it is not begun again.")
    public IndexState rebuild() {
        return search.rebuild();
    }
}
