package press.harmattan.region;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import press.harmattan.concurrency.Conditional;
import press.harmattan.concurrency.Idempotent;
import press.harmattan.failure.AddsFaults;
import press.harmattan.identity.Role;
import press.harmattan.taxonomy.Holdings;
import press.harmattan.taxonomy.Keeping;
import press.harmattan.taxonomy.MergeInto;
import press.harmattan.taxonomy.TermPage;
import press.harmattan.taxonomy.TermPath;
import press.harmattan.vocabulary.TermParameters;

@Path(EditorialRegionResource.PATH)
@Tag(name = "Regions")
public class EditorialRegionResource {
    static final String PATH = "/v1/editorial/regions";

    private final RegionRepository regions;
    private final Holdings holdings;
    private final Keeping keeping;

    EditorialRegionResource(RegionRepository regions, Holdings holdings, Keeping keeping) {
        this.regions = regions;
        this.holdings = holdings;
        this.keeping = keeping;
    }

    /** A page of places, as the newsroom keeps them. */
    @GET
    @AddsFaults
    @RolesAllowed(Role.AUTHOR)
    @Operation(
            operationId = "listEditorialRegions",
            summary = "List places with all that is kept",
            description =
                    "Every place with its version, its former slugs and what hangs on it, in the"
                            + " alphabetical order of the first of `lang`.")
    public TermPage<EditorialRegion> list(@BeanParam TermParameters parameters) {
        return holdings.page(regions, PATH, parameters, EditorialRegion::of);
    }

    /** One place. */
    @GET
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(
            value = EditorialRegion.class,
            responseDescription = "The place; `ETag` is its version.")
    @Operation(
            operationId = "getEditorialRegion",
            summary = "Read a place with all that is kept",
            description = "What is read is what a change of it sends back, whole.")
    public EditorialRegion one(@BeanParam TermPath path) {
        return holdings.one(regions, keeping.find(regions, path.idOrSlug()), EditorialRegion::of);
    }

    /** A new place. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "The place that was made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditorialRegion.class)))
    @Operation(
            operationId = "createRegion",
            summary = "Create a place",
            description =
                    "Without a slug it gets one from its name in the first of the newsroom's"
                            + " languages that it has.")
    public EditorialRegion create(@NotNull @Valid EditorialRegion.Input input) {
        return holdings.made(regions, keeping.create(regions, input), PATH, EditorialRegion::of);
    }

    /** Changes a place. */
    @PUT
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(
            value = EditorialRegion.class,
            responseDescription = "The place as it is now.")
    @Operation(
            operationId = "editRegion",
            summary = "Change a place",
            description =
                    "Send it whole: what is not said is not to be. Only the slug stays as it is when it is"
                            + " not said; a former slug keeps leading here.")
    public EditorialRegion edit(
            @BeanParam TermPath path, @NotNull @Valid EditorialRegion.Input input) {
        return holdings.one(
                regions, keeping.edit(regions, path.idOrSlug(), input), EditorialRegion::of);
    }

    /** Merges a place into another. */
    @POST
    @Conditional
    @Path("/{idOrSlug}/merge")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = EditorialRegion.class, responseDescription = "The one that stays.")
    @Operation(
            operationId = "mergeRegion",
            summary = "Merge a place into another",
            description =
                    "All its articles and their histories get the other one in its place; its names"
                            + " become aliases, and its slugs lead there. Places in it move into the other one.")
    public EditorialRegion merge(@BeanParam TermPath path, @NotNull @Valid MergeInto target) {
        return holdings.one(
                regions,
                keeping.merge(regions, path.idOrSlug(), target.into()),
                EditorialRegion::of);
    }

    /** Takes a place away. */
    @DELETE
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "deleteRegion",
            summary = "Delete a place",
            description =
                    "Only one that nothing uses, no draft and no history either; else 409 `in-use`, with"
                            + " `uses`. Its slug is never given again.")
    public void delete(@BeanParam TermPath path) {
        keeping.delete(regions, path.idOrSlug());
    }
}
