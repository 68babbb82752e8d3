package press.harmattan.author;

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

@Path(EditorialAuthorResource.PATH)
@Tag(name = "Authors")
public class EditorialAuthorResource {
    static final String PATH = "/v1/editorial/authors";

    private final AuthorRepository authors;
    private final Holdings holdings;
    private final Keeping keeping;

    EditorialAuthorResource(AuthorRepository authors, Holdings holdings, Keeping keeping) {
        this.authors = authors;
        this.holdings = holdings;
        this.keeping = keeping;
    }

    /** A page of authors, as the newsroom keeps them. */
    @GET
    @AddsFaults
    @RolesAllowed(Role.AUTHOR)
    @Operation(
            operationId = "listEditorialAuthors",
            summary = "List authors with all that is kept",
            description =
                    "Every author with its version, its former slugs and what hangs on it, in the"
                            + " alphabetical order of the first of `lang`.")
    public TermPage<EditorialAuthor> list(@BeanParam TermParameters parameters) {
        return holdings.page(authors, PATH, parameters, EditorialAuthor::of);
    }

    /** One author. */
    @GET
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(
            value = EditorialAuthor.class,
            responseDescription = "The author; `ETag` is its version.")
    @Operation(
            operationId = "getEditorialAuthor",
            summary = "Read an author with all that is kept",
            description = "What is read is what a change of it sends back, whole.")
    public EditorialAuthor one(@BeanParam TermPath path) {
        return holdings.one(authors, keeping.find(authors, path.idOrSlug()), EditorialAuthor::of);
    }

    /** A new author. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "The author that was made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditorialAuthor.class)))
    @Operation(
            operationId = "createAuthor",
            summary = "Create an author",
            description =
                    "Without a slug it gets one from its name in the first of the newsroom's"
                            + " languages that it has.")
    public EditorialAuthor create(@NotNull @Valid EditorialAuthor.Input input) {
        return holdings.made(authors, keeping.create(authors, input), PATH, EditorialAuthor::of);
    }

    /** Changes an author. */
    @PUT
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(
            value = EditorialAuthor.class,
            responseDescription = "The author as it is now.")
    @Operation(
            operationId = "editAuthor",
            summary = "Change an author",
            description =
                    "Send it whole: what is not said is not to be. Only the slug stays as it is when it is"
                            + " not said; a former slug keeps leading here.")
    public EditorialAuthor edit(
            @BeanParam TermPath path, @NotNull @Valid EditorialAuthor.Input input) {
        return holdings.one(
                authors, keeping.edit(authors, path.idOrSlug(), input), EditorialAuthor::of);
    }

    /** Merges an author into another. */
    @POST
    @Conditional
    @Path("/{idOrSlug}/merge")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = EditorialAuthor.class, responseDescription = "The one that stays.")
    @Operation(
            operationId = "mergeAuthor",
            summary = "Merge an author into another",
            description =
                    "All its articles and their histories get the other one in its place; its names"
                            + " become aliases, and its slugs lead there.")
    public EditorialAuthor merge(@BeanParam TermPath path, @NotNull @Valid MergeInto target) {
        return holdings.one(
                authors,
                keeping.merge(authors, path.idOrSlug(), target.into()),
                EditorialAuthor::of);
    }

    /** Takes an author away. */
    @DELETE
    @Path("/{idOrSlug}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "deleteAuthor",
            summary = "Delete an author",
            description =
                    "Only one that nothing uses, no draft and no history either; else 409 `in-use`, with"
                            + " `uses`. Its slug is never given again.")
    public void delete(@BeanParam TermPath path) {
        keeping.delete(authors, path.idOrSlug());
    }
}
