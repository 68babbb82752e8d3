package press.harmattan.tag;

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

@Path(EditorialTagResource.PATH)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Tags")
public class EditorialTagResource {
    static final String PATH = "/v1/editorial/tags";

    private final TagRepository tags;
    private final Holdings holdings;
    private final Keeping keeping;

    EditorialTagResource(TagRepository tags, Holdings holdings, Keeping keeping) {
        this.tags = tags;
        this.holdings = holdings;
        this.keeping = keeping;
    }

    /** A page of tags, as the newsroom keeps them. */
    @GET
    @AddsFaults
    @RolesAllowed(Role.AUTHOR)
    @Operation(
            operationId = "listEditorialTags",
            summary = "List tags with all that is kept",
            description =
                    "Every tag with its version, its former slugs and what hangs on it, in the"
                            + " alphabetical order of the first of `lang`.")
    public TermPage<EditorialTag> list(@BeanParam TermParameters parameters) {
        return holdings.page(tags, PATH, parameters, EditorialTag::of);
    }

    /** One tag. */
    @GET
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(
            value = EditorialTag.class,
            responseDescription = "The tag; `ETag` is its version.")
    @Operation(
            operationId = "getEditorialTag",
            summary = "Read a tag with all that is kept",
            description = "What is read is what a change of it sends back, whole.")
    public EditorialTag one(@BeanParam TermPath path) {
        return holdings.one(tags, keeping.find(tags, path.idOrSlug()), EditorialTag::of);
    }

    /** A new tag. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "The tag that was made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditorialTag.class)))
    @Operation(
            operationId = "createTag",
            summary = "Create a tag",
            description =
                    "Without a slug it gets one from its name in the first of the newsroom's"
                            + " languages that it has.")
    public EditorialTag create(@NotNull @Valid EditorialTag.Input input) {
        return holdings.made(tags, keeping.create(tags, input), PATH, EditorialTag::of);
    }

    /** Changes a tag. */
    @PUT
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = EditorialTag.class, responseDescription = "The tag as it is now.")
    @Operation(
            operationId = "editTag",
            summary = "Change a tag",
            description =
                    "Send it whole: what is not said is not to be. Only the slug stays as it is when it is"
                            + " not said; a former slug keeps leading here.")
    public EditorialTag edit(@BeanParam TermPath path, @NotNull @Valid EditorialTag.Input input) {
        return holdings.one(tags, keeping.edit(tags, path.idOrSlug(), input), EditorialTag::of);
    }

    /** Merges a tag into another. */
    @POST
    @Conditional
    @Path("/{idOrSlug}/merge")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = EditorialTag.class, responseDescription = "The one that stays.")
    @Operation(
            operationId = "mergeTag",
            summary = "Merge a tag into another",
            description =
                    "All its articles and their histories get the other one in its place; its names"
                            + " become aliases, and its slugs lead there.")
    public EditorialTag merge(@BeanParam TermPath path, @NotNull @Valid MergeInto target) {
        return holdings.one(
                tags, keeping.merge(tags, path.idOrSlug(), target.into()), EditorialTag::of);
    }

    /** Takes a tag away. */
    @DELETE
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "deleteTag",
            summary = "Delete a tag",
            description =
                    "Only one that nothing uses, no draft and no history either; else 409 `in-use`, with"
                            + " `uses`. Its slug is never given again.")
    public void delete(@BeanParam TermPath path) {
        keeping.delete(tags, path.idOrSlug());
    }
}
