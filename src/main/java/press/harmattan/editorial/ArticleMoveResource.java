package press.harmattan.editorial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.concurrency.Conditional;
import press.harmattan.concurrency.Idempotent;
import press.harmattan.draft.Publishing;
import press.harmattan.draft.Writing;
import press.harmattan.identity.Role;
import press.harmattan.manuscript.Intake;
import press.harmattan.manuscript.TextIntake;
import press.harmattan.published.RevisionKind;

@Path("/v1/editorial/articles/{id}")
@RolesAllowed(Role.EDITOR)
@Tag(name = "Newsroom")
public class ArticleMoveResource {
    private static final String ID = "The article's id.";
    private static final String MOVED = "The article.";

    private final Publishing publishing;
    private final Writing writing;
    private final Intake intake;
    private final EditorialArticles articles;

    ArticleMoveResource(
            Publishing publishing, Writing writing, Intake intake, EditorialArticles articles) {
        this.publishing = publishing;
        this.writing = writing;
        this.intake = intake;
        this.articles = articles;
    }

    /** To the editors. */
    @POST
    @Conditional
    @Path("/submit")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = MOVED)
    @Operation(
            operationId = "submitArticle",
            summary = "Hand a draft to the editors",
            description = "A draft becomes `submitted`; its author can take it back.")
    public EditorialArticle submit(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id) {
        return articles.told(publishing.submit(id));
    }

    /** Back to its author. */
    @POST
    @Conditional
    @Path("/return")
    @RolesAllowed(Role.AUTHOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = MOVED)
    @Operation(
            operationId = "returnArticle",
            summary = "Give an article back",
            description =
                    "What was submitted or scheduled becomes a draft again, or `unpublished` when it was"
                            + " public before. Authors take back what they submitted.")
    public EditorialArticle giveBack(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id) {
        return articles.told(publishing.giveBack(id));
    }

    /** To readers. */
    @POST
    @Conditional
    @Path("/publish")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = MOVED)
    @Operation(
            operationId = "publishArticle",
            summary = "Publish an article",
            description =
                    "Shows readers the working copy, now (also without a body) or at an instant. Published again, it is an"
                            + " update without a note; see `correctArticle`.")
    public EditorialArticle publish(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @Valid @RequestBody(required = false) MoveInput.Publish input) {
        return articles.told(publishing.publish(id, MoveInput.Publish.times(input)));
    }

    /** Away from readers. */
    @POST
    @Conditional
    @Path("/unpublish")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = MOVED)
    @Operation(
            operationId = "unpublishArticle",
            summary = "Take an article from readers",
            description =
                    "Without a word, now (also without a body) or at an instant: readers find nothing. What was wrong is"
                            + " retracted instead.")
    public EditorialArticle unpublish(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @Valid @RequestBody(required = false) MoveInput.Unpublish input) {
        return articles.told(publishing.unpublish(id, input == null ? null : input.at()));
    }

    /** Publishes with a note. */
    @POST
    @Conditional
    @Path("/correct")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = MOVED)
    @Operation(
            operationId = "correctArticle",
            summary = "Correct an article",
            description =
                    "Shows readers the working copy of a published article, with a note in its"
                            + " `corrections` and in `listCorrections`.")
    public EditorialArticle correct(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @NotNull @Valid MoveInput.Correct input) {
        TextIntake texts = new TextIntake();
        String note = texts.title("/note", input.note());
        RevisionKind kind = RevisionKind.valueOf(input.kind().name());
        return articles.saved(publishing.correct(id, kind, note, texts.faults()), texts.warnings());
    }

    /** Takes back. */
    @POST
    @Conditional
    @Path("/retract")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = MOVED)
    @Operation(
            operationId = "retractArticle",
            summary = "Retract an article",
            description =
                    "For good: readers get 410 and the reason, which stays in `listCorrections`.")
    public EditorialArticle retract(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @NotNull @Valid MoveInput.Retract input) {
        TextIntake texts = new TextIntake();
        String reason = texts.title("/reason", input.reason());
        return articles.saved(publishing.retract(id, reason, texts.faults()), texts.warnings());
    }

    /** Another language version. */
    @POST
    @Path("/translate")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Role.AUTHOR)
    @APIResponse(
            responseCode = "201",
            description = "The new draft.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EditorialArticle.class)))
    @Operation(
            operationId = "translateArticle",
            summary = "Begin a translation",
            description =
                    "A new draft of the same story in another language, which is the caller's and begins"
                            + " with a copy: of what readers see, else of the working copy. Authors"
                            + " translate their own articles and what is published.")
    public EditorialArticle translate(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @NotNull @Valid MoveInput.Translate input) {
        TextIntake texts = new TextIntake();
        return articles.created(
                writing.translate(
                        id,
                        input.lang(),
                        copy -> intake.translation(copy, input.title(), input.slug(), texts)),
                texts.warnings());
    }
}
