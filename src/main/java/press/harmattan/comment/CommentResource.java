package press.harmattan.comment;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.article.item.ArticleAddress;
import press.harmattan.article.item.Retraction;
import press.harmattan.http.Problem;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

@Path("/v1/articles/{idOrSlug}/comments")
@Tag(name = "Comments")
public class CommentResource {
    private final ArticleAddress addresses;
    private final CommentRepository comments;

    CommentResource(ArticleAddress addresses, CommentRepository comments) {
        this.addresses = addresses;
        this.comments = comments;
    }

    /** A page of comments. */
    @GET
    @PermitAll
    @APIResponseSchema(value = CommentList.class, responseDescription = "A page of comments.")
    @APIResponse(responseCode = "308", ref = "Moved")
    @APIResponse(
            responseCode = "410",
            description = "The article was retracted; `retraction` says when and why.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(allOf = {Problem.class, Retraction.Member.class})))
    @Operation(
            operationId = "listComments",
            summary = "List an article's comments",
            description =
                    "What readers say under an article and the newsroom has approved, oldest first."
                            + " Texts are plain: escape them where they are shown. An answer has the"
                            + " `parentId` of the comment above it and none below it.")
    public CommentList list(
            @RestPath
                    @Parameter(
                            description = "The article's id or slug.",
                            examples = {
                                @ExampleObject(
                                        name = "ar",
                                        summary = "An Arabic slug",
                                        value = "موسم-حصاد-الدخن-يبدأ-باكرا-في-قرى-موبتي"),
                                @ExampleObject(
                                        name = "id",
                                        summary = "An id",
                                        value = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
                            })
                    String idOrSlug,
            @BeanParam CommentParameters parameters) {
        UUID article = addresses.find(idOrSlug, null, "/comments").id();
        ListUrl url = new ListUrl("/v1/articles/" + article + "/comments");
        Window window = parameters.window(url);
        Slice<CommentRow> slice =
                window.slice(
                        comments.page(article, window),
                        CommentRow::key,
                        parameters.counted() ? comments.count(article) : null);
        return new CommentList(
                slice.items().stream().map(CommentRow::told).toList(),
                slice.page(),
                new CommentList.Query(article),
                url);
    }
}
