package press.harmattan.section;

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

@Path(EditorialSectionResource.PATH)
@Tag(name = "Sections")
public class EditorialSectionResource {
    static final String PATH = "/v1/editorial/sections";

    private final SectionRepository sections;
    private final Holdings holdings;
    private final Keeping keeping;

    EditorialSectionResource(SectionRepository sections, Holdings holdings, Keeping keeping) {
        this.sections = sections;
        this.holdings = holdings;
        this.keeping = keeping;
    }

    /** A page of sections, as the newsroom keeps them. */
    @GET
    @AddsFaults
    @RolesAllowed(Role.AUTHOR)
    @Operation(
            operationId = "listEditorialSections",
            summary = "List sections with all that is kept",
            description =
                    "Every section with its version, its former slugs and what hangs on it, in the"
                            + " alphabetical order of the first of `lang`.")
    public TermPage<EditorialSection> list(@BeanParam TermParameters parameters) {
        return holdings.page(sections, PATH, parameters, EditorialSection::of);
    }

    /** One section. */
    @GET
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(
            value = EditorialSection.class,
            responseDescription = "The section; `ETag` is its version.")
    @Operation(
            operationId = "getEditorialSection",
            summary = "Read a section with all that is kept",
            description = "What is read is what a change of it sends back, whole.")
    public EditorialSection one(@BeanParam TermPath path) {
        return holdings.one(
                sections, keeping.find(sections, path.idOrSlug()), EditorialSection::of);
    }

    /** A new section. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "The section that was made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditorialSection.class)))
    @Operation(
            operationId = "createSection",
            summary = "Create a section",
            description =
                    "Without a slug it gets one from its name in the first of the newsroom's"
                            + " languages that it has.")
    public EditorialSection create(@NotNull @Valid EditorialSection.Input input) {
        return holdings.made(sections, keeping.create(sections, input), PATH, EditorialSection::of);
    }

    /** Changes a section. */
    @PUT
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(
            value = EditorialSection.class,
            responseDescription = "The section as it is now.")
    @Operation(
            operationId = "editSection",
            summary = "Change a section",
            description =
                    "Send it whole: what is not said is not to be. Only the slug stays as it is when it is"
                            + " not said; a former slug keeps leading here.")
    public EditorialSection edit(
            @BeanParam TermPath path, @NotNull @Valid EditorialSection.Input input) {
        return holdings.one(
                sections, keeping.edit(sections, path.idOrSlug(), input), EditorialSection::of);
    }

    /** Merges a section into another. */
    @POST
    @Conditional
    @Path("/{idOrSlug}/merge")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = EditorialSection.class, responseDescription = "The one that stays.")
    @Operation(
            operationId = "mergeSection",
            summary = "Merge a section into another",
            description =
                    "All its articles and their histories get the other one in its place; its names"
                            + " become aliases, and its slugs lead there. Sections below it move below the other one.")
    public EditorialSection merge(@BeanParam TermPath path, @NotNull @Valid MergeInto target) {
        return holdings.one(
                sections,
                keeping.merge(sections, path.idOrSlug(), target.into()),
                EditorialSection::of);
    }

    /** Takes a section away. */
    @DELETE
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "deleteSection",
            summary = "Delete a section",
            description =
                    "Only one that nothing uses, no draft and no history either; else 409 `in-use`, with"
                            + " `uses`. Its slug is never given again.")
    public void delete(@BeanParam TermPath path) {
        keeping.delete(sections, path.idOrSlug());
    }
}
