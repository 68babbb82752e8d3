package press.harmattan.letterbox;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.item.ArticleAddress;
import press.harmattan.article.item.Retraction;
import press.harmattan.http.Problem;

@Path("/v1/articles/{idOrSlug}/comments")
@Tag(name = "Comments")
public class LetterResource {
    private final ArticleAddress addresses;
    private final Letterbox letterbox;
    private final RoutingContext request;

    LetterResource(ArticleAddress addresses, Letterbox letterbox, RoutingContext request) {
        this.addresses = addresses;
        this.letterbox = letterbox;
        this.request = request;
    }

    /** Takes a comment in. */
    @POST
    @PermitAll
    @ResponseStatus(202)
    @APIResponse(
            responseCode = "202",
            description = "It has come, and waits for the newsroom.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Received.class)))
    @APIResponse(responseCode = "308", ref = "Moved")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(
            responseCode = "410",
            description = "The article was retracted; `retraction` says when and why.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(allOf = {Problem.class, Retraction.Member.class})))
    @APIResponse(responseCode = "422", ref = "Unacceptable")
    @APIResponse(responseCode = "429", ref = "TooMany")
    @Operation(
            operationId = "sendComment",
            summary = "Send a comment",
            description =
                    "It is read by the newsroom first, and by everybody if the newsroom approves it."
                            + " Once comments are closed it is 409 `comments-closed`; from a"
                            + " connection that the newsroom has banned, 403. What cannot be"
                            + " taken is 422: a name of more than 80 characters or that has a link or"
                            + " an e-mail address, a text of more than 3,000 characters or with too"
                            + " many links, overrides of the writing direction (U+202A to U+202E), an"
                            + " answer to what is no readable comment of this article or an answer"
                            + " itself. Who sends too much gets 429 with `Retry-After`, and so does"
                            + " everybody while too many comments wait to be read. The same comment"
                            + " sent again is the first one: its id is answered.")
    public Received send(
            @RestPath
                    @Parameter(
                            description = "The article's id or slug.",
                            examples = {
                                @ExampleObject(
                                        name = "ar",
                                        summary = "An Arabic slug",
                                        value = "موسم-حصاد-الدخن-يبدأ-باكرا-في-قرى-موبتي"),
                                @ExampleObject(
                                        name = "fr",
                                        summary = "A French slug",
                                        value =
                                                "dans-les-villages-de-mopti-la-récolte-du-mil-commence-tôt")
                            })
                    String idOrSlug,
            @NotNull @Valid NewComment comment) {
        ArticleRow article = addresses.find(idOrSlug, null, "/comments");
        return letterbox.take(article, comment, SenderAddress.of(request.request()));
    }
}
