package press.harmattan.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.article.list.FeedFormat;
import press.harmattan.failure.AddsFaults;
import press.harmattan.http.Document;

@PermitAll
@Path("/v1")
@Tag(name = "Feeds")
public class FeedResource {
    private final Feeds feeds;
    private final ObjectMapper json;

    FeedResource(Feeds feeds, ObjectMapper json) {
        this.feeds = feeds;
        this.json = json;
    }

    /** A page of articles as RSS. */
    @GET
    @AddsFaults
    @Path("/articles.rss")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles as RSS 2.0.",
            headers = @Header(name = "Link", ref = "Link"),
            content =
                    @Content(
                            mediaType = "application/rss+xml",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getRssFeed",
            summary = "Read a list of articles as RSS",
            description =
                    "The same articles in the same order as `listArticles`, as RSS 2.0. The next"
                            + " page is linked in the feed.")
    public Document rss(@BeanParam FeedParameters parameters) {
        Feed feed = feeds.read(parameters, FeedFormat.rss);
        return feed.document(RssFeed.bytes(feed), FeedFormat.rss);
    }

    /** A page of articles as Atom. */
    @GET
    @AddsFaults
    @Path("/articles.atom")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles as Atom.",
            headers = @Header(name = "Link", ref = "Link"),
            content =
                    @Content(
                            mediaType = "application/atom+xml",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getAtomFeed",
            summary = "Read a list of articles as Atom",
            description =
                    "The same articles in the same order as `listArticles`, as Atom (RFC 4287)."
                            + " Entries link their translations, the feed its next page.")
    public Document atom(@BeanParam FeedParameters parameters) {
        Feed feed = feeds.read(parameters, FeedFormat.atom);
        return feed.document(AtomFeed.bytes(feed), FeedFormat.atom);
    }

    /** A page of articles as JSON Feed. */
    @GET
    @AddsFaults
    @Path("/articles.feed.json")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles as JSON Feed 1.1.",
            headers = @Header(name = "Link", ref = "Link"),
            content =
                    @Content(
                            mediaType = "application/feed+json",
                            schema = @Schema(implementation = JsonFeed.class)))
    @Operation(
            operationId = "getJsonFeed",
            summary = "Read a list of articles as JSON Feed",
            description =
                    "The same articles in the same order as `listArticles`, as JSON Feed 1.1, whose"
                            + " keys are not in camel case. `next_url` is the next page.")
    public Document json(@BeanParam FeedParameters parameters) throws JsonProcessingException {
        Feed feed = feeds.read(parameters, FeedFormat.json);
        return feed.document(json.writeValueAsBytes(JsonFeed.of(feed)), FeedFormat.json);
    }
}
