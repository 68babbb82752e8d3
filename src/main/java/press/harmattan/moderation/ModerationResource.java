package press.harmattan.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.comment.CommentParameters;
import press.harmattan.comment.CommentState;
import press.harmattan.concurrency.Conditional;
import press.harmattan.failure.NotFound;
import press.harmattan.identity.Role;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

@Path("/v1/editorial/comments")
@Tag(name = "Moderation")
@RolesAllowed(Role.EDITOR)
public class ModerationResource {
    private static final String PATH = "/v1/editorial/comments";
    private static final String ID = "The comment.";
    private static final String EXAMPLE = "01a18d3c-5a00-7c11-9d2e-4f60718293a4";

    private final ModerationRepository comments;
    private final Moderation moderation;

    ModerationResource(ModerationRepository comments, Moderation moderation) {
        this.comments = comments;
        this.moderation = moderation;
    }

    /** A page of comments. */
    @GET
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = ModerationList.class, responseDescription = "A page of comments.")
    @Operation(
            operationId = "listCommentsToModerate",
            summary = "List comments to decide on",
            description =
                    "Those that wait, oldest first, unless `state` asks for what was decided.")
    public ModerationList list(
            @RestQuery
                    @Parameter(
                            description = "What was decided; `pending` when absent.",
                            example = "approved")
                    CommentState state,
            @RestQuery
                    @Parameter(
                            description = "The comments of one article, by its id.",
                            example = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
                    UUID article,
            @BeanParam CommentParameters parameters) {
        CommentState asked = state == null ? CommentState.pending : state;
        ListUrl url = new ListUrl(PATH).filter("state", asked).filter("article", article);
        Window window = parameters.window(url);
        Slice<ModeratedRow> slice =
                window.slice(
                        comments.page(asked, article, window),
                        ModeratedRow::key,
                        parameters.counted() ? comments.count(asked, article) : null);
        return new ModerationList(
                slice.items().stream().map(ModeratedRow::told).toList(),
                slice.page(),
                new ModerationList.Query(asked, article),
                url);
    }

    /** One comment. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = ModeratedComment.class, responseDescription = "The comment.")
    @Operation(
            operationId = "getCommentToModerate",
            summary = "Read a comment to decide on",
            description = "With the `ETag` that a decision brings back in `If-Match`.")
    public ModeratedComment one(@RestPath @Parameter(description = ID, example = EXAMPLE) UUID id) {
        return told(id);
    }

    /** Shows a comment to readers. */
    @POST
    @Path("/{id}/approve")
    @Conditional
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = ModeratedComment.class, responseDescription = "The comment.")
    @Operation(
            operationId = "approveComment",
            summary = "Approve a comment",
            description =
                    "Everybody can read it from now on. One that was approved already is 409"
                            + " `move-refused`.")
    public ModeratedComment approve(
            @RestPath @Parameter(description = ID, example = EXAMPLE) UUID id) {
        moderation.approve(id);
        return told(id);
    }

    /** Keeps a comment from readers. */
    @POST
    @Path("/{id}/reject")
    @Conditional
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = ModeratedComment.class, responseDescription = "The comment.")
    @Operation(
            operationId = "rejectComment",
            summary = "Reject a comment",
            description =
                    "One that was approved is taken away, with the answers to it. One that was"
                            + " rejected already is 409 `move-refused`.")
    public ModeratedComment reject(
            @RestPath @Parameter(description = ID, example = EXAMPLE) UUID id) {
        moderation.reject(id);
        return told(id);
    }

    /** Bans a comment's sender for a while. */
    @POST
    @Path("/{id}/ban")
    @Conditional
    @RolesAllowed(Role.EDITOR)
    @APIResponseSchema(value = Banned.class, responseDescription = "Until when.")
    @Operation(
            operationId = "banCommentSender",
            summary = "Ban a comment's sender",
            description =
                    "Nothing more is taken from the connection that sent it, for as long as `for`"
                            + " says. What it sent that day and still waits is rejected. A new ban"
                            + " takes the place of the one before. When nothing tells any more who sent it: 409"
                            + " `sender-forgotten`.")
    public Banned ban(
            @RestPath @Parameter(description = ID, example = EXAMPLE) UUID id,
            @NotNull @Valid BanOrder order) {
        return moderation.ban(id, order).with(told(id));
    }

    private ModeratedComment told(UUID id) {
        return comments.byId(id).orElseThrow(() -> new NotFound("comment", id.toString())).told();
    }
}
