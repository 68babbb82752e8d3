package press.harmattan.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Faults;
import press.harmattan.http.Problem;
import press.harmattan.page.Selection;
import press.harmattan.page.Slice;
import press.harmattan.page.Told;

@Path("/v1/articles")
@Tag(name = "Articles")
public class ArticleResource {
    private static final String PATH = "/v1/articles";

    private final ArticleRequests requests;
    private final ArticleFields fields;
    private final ArticleRepository repository;
    private final ArticleAddress addresses;
    private final Articles articles;
    private final Faults faults;

    ArticleResource(
            ArticleRequests requests,
            ArticleFields fields,
            ArticleRepository repository,
            ArticleAddress addresses,
            Articles articles,
            Faults faults) {
        this.requests = requests;
        this.fields = fields;
        this.repository = repository;
        this.addresses = addresses;
        this.articles = articles;
        this.faults = faults;
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

    /** One article. */
    @GET
    @Path("/{idOrSlug}")
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Article.class)))
    @APIResponse(responseCode = "308", ref = "Moved")
    @APIResponse(
            responseCode = "410",
            description = "It was retracted; `retraction` says when and why.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(allOf = {Problem.class, Retraction.Member.class})))
    @Operation(
            operationId = "getArticle",
            summary = "Read an article",
            description =
                    "In full unless `view` or `fields` say otherwise: an article page is one call. A"
                            + " former slug answers 308, a retracted article 410 with the reason, an"
                            + " unpublished one 404.")
    public Told<Article> one(
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
                                                "dans-les-villages-de-mopti-la-récolte-du-mil-commence-tôt"),
                                @ExampleObject(
                                        name = "id",
                                        summary = "An id",
                                        value = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
                            })
                    String idOrSlug,
            @RestQuery
                    @Parameter(
                            description =
                                    "How much is told; `full` when absent. Not with `fields`.",
                            example = "card")
                    View view,
            @RestQuery
                    @Separator(",")
                    @Parameter(
                            description =
                                    "Exactly these fields of the full article, in place of `view`; a dot leads inside. `id`, `lang` and `dir` always come.",
                            examples = {
                                @ExampleObject(name = "names", value = "[\"title\",\"body.html\"]")
                            },
                            explode = Explode.FALSE)
                    List<String> fields,
            @RestQuery
                    @Parameter(
                            description = "The format of the body; `html` when absent.",
                            example = "blocks")
                    BodyFormat body) {
        Selection selection = this.fields.selection(view, fields, View.full);
        faults.throwIfAny();
        BodyFormat format = body == null ? BodyFormat.html : body;
        ArticleRow row = addresses.find(idOrSlug, selection.has("body") ? format : null);
        return Told.item(
                articles.told(List.of(row), selection, format, List.of()).get(0),
                selection,
                row.updatedAt());
    }
}
