package press.harmattan.editorial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.concurrency.Idempotent;
import press.harmattan.draft.Desk;
import press.harmattan.draft.Writing;
import press.harmattan.failure.AddsFaults;
import press.harmattan.identity.Role;
import press.harmattan.manuscript.ArticleInput;
import press.harmattan.manuscript.Intake;
import press.harmattan.manuscript.Written;

@Path("/v1/editorial/articles")
@RolesAllowed(Role.AUTHOR)
@Tag(name = "Newsroom")
public class EditorialArticleResource {
    private final Desk desk;
    private final Writing writing;
    private final Intake intake;
    private final EditorialLists lists;
    private final EditorialArticles articles;

    EditorialArticleResource(
            Desk desk,
            Writing writing,
            Intake intake,
            EditorialLists lists,
            EditorialArticles articles) {
        this.desk = desk;
        this.writing = writing;
        this.intake = intake;
        this.lists = lists;
        this.articles = articles;
    }

    /** A new draft. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.AUTHOR)
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EditorialArticle.class)))
    @Operation(
            operationId = "createArticle",
            summary = "Begin an article",
            description =
                    "A new story, as a draft that is the caller's. Readers see nothing of it.")
    public EditorialArticle create(@NotNull @Valid ArticleInput input) {
        Written written = intake.read(input);
        return articles.created(writing.create(written.manuscript()), written.warnings());
    }

    /** What is worked on. */
    @GET
    @AddsFaults
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(value = EditorialList.class, responseDescription = "A page of articles.")
    @Operation(
            operationId = "listEditorialArticles",
            summary = "List what is worked on",
            description =
                    "Articles in every stage, the newest change first: an article that is changed moves"
                            + " to the front. Authors find their own only.")
    public EditorialList list(@BeanParam EditorialParameters parameters) {
        return lists.list(parameters);
    }

    /** One article. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = "The article.")
    @Operation(
            operationId = "getEditorialArticle",
            summary = "Read an article that is worked on",
            description =
                    "The working copy, which may be ahead of what readers see. Authors read their own"
                            + " only.")
    public EditorialArticle one(
            @RestPath @Parameter(description = "The article's id.", example = EXAMPLE) UUID id) {
        return articles.told(desk.read(id));
    }

    /** Saves an article. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = "The article.")
    @Operation(
            operationId = "editArticle",
            summary = "Write on in an article",
            description =
                    "Replaces the working copy; `If-Match` says which one. Readers see nothing of it"
                            + " before it is published, also when the article is public.")
    public EditorialArticle edit(
            @RestPath @Parameter(description = "The article's id.", example = EXAMPLE) UUID id,
            @NotNull @Valid ArticleInput input) {
        Written written = intake.read(input);
        return articles.saved(writing.edit(id, written.manuscript()), written.warnings());
    }

    /** Throws a draft away. */
    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.AUTHOR)
    @Operation(
            operationId = "deleteArticle",
            summary = "Throw a draft away",
            description = "Only what readers never saw; `If-Match` says which state of it.")
    public void delete(
            @RestPath @Parameter(description = "The article's id.", example = EXAMPLE) UUID id) {
        writing.delete(id);
    }

    /** The id of an article of the sample content. */
    public static final String EXAMPLE = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc";
}
