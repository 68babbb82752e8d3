package press.harmattan.mirror;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.failure.AddsFaults;
import press.harmattan.http.Document;
import press.harmattan.http.Problem;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Interests;
import press.harmattan.mirror.interest.Place;

@PermitAll
@Path(Interest.PATH)
@Tag(name = "Changes")
public class ChangeResource {
    private final Interests interests;
    private final ChangeReader reader;
    private final ChangePages pages;
    private final Waiters waiters;

    ChangeResource(Interests interests, ChangeReader reader, ChangePages pages, Waiters waiters) {
        this.interests = interests;
        this.reader = reader;
        this.pages = pages;
        this.waiters = waiters;
    }

    /** The next events behind a place. */
    @GET
    @Blocking
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "What happened next, or nothing.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(
            responseCode = "410",
            description =
                    "The changes behind the cursor are not kept any more; `begin` says where to begin"
                            + " again.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(allOf = {Problem.class, Beginning.Member.class})))
    @Operation(
            operationId = "listChanges",
            summary = "Follow changes",
            description =
                    "Everything that happened to the articles of a filter, in the order of commit, and"
                            + " to the terms. Begin with `cursor=now`, walk `listArticles` with the same"
                            + " filter, then ask here for ever, each time with the `next` of the answer"
                            + " before: apply what has no lower revision than your own, and you have what"
                            + " the list has. Nobody may keep an answer.")
    public CompletionStage<Document> list(
            @BeanParam ChangeParameters parameters, @Context RoutingContext request) {
        Interest interest =
                interests.of(
                        parameters.lang,
                        parameters.words(),
                        parameters.view,
                        parameters.body,
                        parameters.limit);
        if (parameters.cursor.equals(ChangeParameters.NOW)) {
            return answered(pages.empty(interest, reader.now(interest)));
        }
        Found found = reader.behind(Place.of(parameters.cursor, interest), interest);
        int wait = Objects.requireNonNullElse(parameters.wait, 0);
        return found.isWorthTelling() || wait == 0
                ? answered(pages.of(found))
                : waiters.next(found, Duration.ofSeconds(wait), request);
    }

    private static CompletionStage<Document> answered(Document answer) {
        return CompletableFuture.completedFuture(answer);
    }
}
