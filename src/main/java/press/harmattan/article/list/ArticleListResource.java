package press.harmattan.article.list;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.article.Article;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.failure.AddsFaults;
import press.harmattan.page.Slice;
import press.harmattan.page.Told;

@PermitAll
@Path("/v1/articles")
@Tag(name = "Articles")
public class ArticleListResource {
    private static final String PATH = "/v1/articles";

    private final ArticleRequests requests;
    private final ArticleListRepository repository;
    private final Articles articles;

    ArticleListResource(
            ArticleRequests requests, ArticleListRepository repository, Articles articles) {
        this.requests = requests;
        this.repository = repository;
        this.articles = articles;
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
                    "The published articles that match every filter. Pages are walked with the"
                            + " cursors of `page`: an article that matches throughout a walk is seen"
                            + " exactly once, whatever is published, edited or removed meanwhile"
                            + " (under `sort=updated` an edited article moves to the front).")
    public Told<ArticleList> list(@BeanParam ArticleParameters parameters) {
        ArticleRequest request = requests.of(parameters, PATH);
        Order order = Order.of(request.sort());
        Slice<ArticleRow> slice =
                request.window()
                        .slice(
                                repository.page(
                                        request.filter(),
                                        order,
                                        request.window(),
                                        request.bodyToRead()),
                                order::key,
                                request.total() ? repository.count(request.filter()) : null);
        List<Article> data =
                articles.told(
                        slice.items(),
                        request.selection(),
                        request.format(),
                        request.filter().languages());
        return Told.list(
                new ArticleList(data, slice.page(), request.query()),
                request.selection(),
                request.url().links(slice.page()));
    }
}
