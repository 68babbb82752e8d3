package press.harmattan.article.list;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.failure.AddsFaults;
import press.harmattan.http.Link;
import press.harmattan.page.Told;

@PermitAll
@Path("/v1/articles")
@Tag(name = "Articles")
public class ArticleListResource {
    private static final String PATH = "/v1/articles";

    private final ArticlePages pages;

    ArticleListResource(ArticlePages pages) {
        this.pages = pages;
    }

    /** A page of articles. */
    @GET
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "A page of articles.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ArticleList.class)))
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description =
                    "The published articles that match every filter, and with `q` have its words."
                            + " Pages are walked with the cursors of `page`: an article that matches"
                            + " throughout a walk is seen exactly once, whatever is published, edited or"
                            + " removed meanwhile"
                            + " (under `sort=updated` an edited article moves to the front, and under"
                            + " `sort=relevance` drop repeats by `id`).")
    public Told<ArticleList> list(@BeanParam ArticleParameters parameters) {
        ArticlePage page = pages.read(parameters, PATH);
        List<Link> links = new ArrayList<>(page.url().links(page.page()));
        links.addAll(FeedFormat.links(page.url()));
        return Told.list(
                new ArticleList(page.data(), page.page(), page.query(), page.facets()),
                page.selection(),
                links);
    }
}
