package press.harmattan.article.item;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.Article;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.article.Beside;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Faults;
import press.harmattan.http.Problem;
import press.harmattan.page.Selection;
import press.harmattan.page.Told;

@PermitAll
@Path("/v1/articles")
@Tag(name = "Articles")
public class ArticleResource {
    private static final int RELATED = 6;

    private final ArticleFields fields;
    private final ArticleAddress addresses;
    private final Articles articles;
    private final RelatedArticles related;
    private final Faults faults;

    ArticleResource(
            ArticleFields fields,
            ArticleAddress addresses,
            Articles articles,
            RelatedArticles related,
            Faults faults) {
        this.fields = fields;
        this.addresses = addresses;
        this.articles = articles;
        this.related = related;
        this.faults = faults;
    }

    /** One article. */
    @GET
    @Path("/{idOrSlug}")
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            headers = @Header(name = "Last-Modified", ref = "Last-Modified"),
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
                    "In full unless `view` or `fields` say otherwise: an article page is one call, with"
                            + " `include=related` also what to read next. A former slug answers"
                            + " 308, a retracted article 410 with the reason, an"
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
                                    "Exactly these fields of the full article, in place of `view`; a"
                                            + " dot leads inside. `id`, `lang` and `dir` always come.",
                            examples = {
                                @ExampleObject(name = "names", value = "[\"title\",\"body.html\"]")
                            },
                            explode = Explode.FALSE)
                    List<String> fields,
            @RestQuery
                    @Parameter(
                            description = "The format of the body; `html` when absent.",
                            example = "blocks")
                    BodyFormat body,
            @RestQuery
                    @Parameter(
                            description = "`related`: six cards of what to read next, too.",
                            example = "related")
                    Include include) {
        Selection own = this.fields.selection(view, fields, View.full);
        faults.throwIfAny();
        boolean withRelated = include == Include.related;
        Selection selection = withRelated ? own.and("related", related.selection()) : own;
        BodyFormat format = body == null ? BodyFormat.html : body;
        ArticleRow row = addresses.find(idOrSlug, selection.has("body") ? format : null);
        Beside beside =
                withRelated
                        ? Beside.related(related.of(row.id(), RELATED).orElse(null))
                        : Beside.NOTHING;
        Article article =
                articles.told(List.of(row), selection, format, List.of(), Map.of(row.id(), beside))
                        .get(0);
        return Told.item(article, selection, withRelated ? null : lastModified(article));
    }

    private static Instant lastModified(Article article) {
        return article.comments() == null
                ? article.updatedAt()
                : article.comments().orLater(article.updatedAt());
    }
}
