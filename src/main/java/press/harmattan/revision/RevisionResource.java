package press.harmattan.revision;

import jakarta.annotation.security.RolesAllowed;
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
import press.harmattan.concurrency.Conditional;
import press.harmattan.draft.Desk;
import press.harmattan.draft.Writing;
import press.harmattan.editorial.EditorialArticle;
import press.harmattan.editorial.EditorialArticleResource;
import press.harmattan.editorial.EditorialArticles;
import press.harmattan.failure.NotFound;
import press.harmattan.identity.Role;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

@Path("/v1/editorial/articles/{id}/revisions")
@RolesAllowed(Role.AUTHOR)
@Tag(name = "Newsroom")
public class RevisionResource {
    private static final String ID = "The article's id.";
    private static final String REVISION = "The revision's id.";
    private static final String EXAMPLE = "01a11112-1b20-7d22-9a02-3c4d5e6f7081";

    private final Desk desk;
    private final Writing writing;
    private final HistoryRepository history;
    private final Revisions revisions;
    private final EditorialArticles articles;

    RevisionResource(
            Desk desk,
            Writing writing,
            HistoryRepository history,
            Revisions revisions,
            EditorialArticles articles) {
        this.desk = desk;
        this.writing = writing;
        this.history = history;
        this.revisions = revisions;
        this.articles = articles;
    }

    /** A page of an article's history. */
    @GET
    @APIResponseSchema(value = RevisionList.class, responseDescription = "A page of its history.")
    @Operation(
            operationId = "listRevisions",
            summary = "List an article's revisions",
            description = "Every state that was saved or published, newest first.")
    public RevisionList list(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @BeanParam PageParameters page) {
        desk.read(id);
        ListUrl url = new ListUrl(EditorialArticles.PATH + id + "/revisions");
        Window window = page.window(url, 2);
        Slice<HistoryLine> slice = window.slice(history.page(id, window), HistoryLine::key, null);
        return new RevisionList(
                slice.items().stream().map(HistoryLine::told).toList(), slice.page(), url);
    }

    /** One revision. */
    @GET
    @Path("/{revisionId}")
    @APIResponseSchema(value = RevisionInFull.class, responseDescription = "The revision.")
    @Operation(
            operationId = "getRevision",
            summary = "Read a revision",
            description = "The whole article as it was.")
    public RevisionInFull one(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @RestPath @Parameter(description = REVISION, example = EXAMPLE) UUID revisionId) {
        desk.read(id);
        return revisions.told(find(id, revisionId));
    }

    /** What was changed. */
    @GET
    @Path("/{revisionId}/compare")
    @APIResponseSchema(value = Comparison.class, responseDescription = "What was changed.")
    @Operation(
            operationId = "compareRevisions",
            summary = "Compare two revisions",
            description =
                    "What was changed from an earlier revision to this one: title, kicker, summary and"
                            + " body word by word, other fields by name.")
    public Comparison compare(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @RestPath @Parameter(description = REVISION, example = EXAMPLE) UUID revisionId,
            @RestQuery
                    @Parameter(
                            description =
                                    "The revision to compare with; the one just before when absent.",
                            example = "01a110f6-9a10-7c11-8f01-2b3c4d5e6f70")
                    UUID with) {
        desk.read(id);
        HistoryRow to = find(id, revisionId);
        HistoryRow from = with == null ? history.before(to).orElse(to) : find(id, with);
        return Comparison.of(from, to);
    }

    /** Back to a revision. */
    @POST
    @Path("/{revisionId}/restore")
    @Conditional
    @APIResponseSchema(value = EditorialArticle.class, responseDescription = "The article.")
    @Operation(
            operationId = "restoreRevision",
            summary = "Restore a revision",
            description =
                    "Makes the working copy what it was; readers see it once it is published. The slug"
                            + " stays as it is.")
    public EditorialArticle restore(
            @RestPath @Parameter(description = ID, example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @RestPath @Parameter(description = REVISION, example = EXAMPLE) UUID revisionId) {
        desk.read(id);
        HistoryRow row = find(id, revisionId);
        return articles.told(writing.restore(id, row.lang, row.content, row.body, row.id));
    }

    private HistoryRow find(UUID article, UUID id) {
        return history.one(article, id).orElseThrow(() -> new NotFound("revision", id.toString()));
    }
}
