package press.harmattan.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.article.Article;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.body.Body;
import press.harmattan.body.BodyMaker;
import press.harmattan.draft.Desk;
import press.harmattan.draft.Draft;
import press.harmattan.editorial.EditorialArticleResource;
import press.harmattan.identity.Role;
import press.harmattan.page.Selection;
import press.harmattan.page.Told;
import press.harmattan.published.Access;
import press.harmattan.published.PublishedRepository;

@Path("/v1/editorial/articles/{id}/preview")
@RolesAllowed(Role.AUTHOR)
@Tag(name = "Newsroom")
public class PreviewResource {
    private final Desk desk;
    private final Articles articles;
    private final ArticleFields fields;
    private final PublishedRepository published;

    PreviewResource(
            Desk desk, Articles articles, ArticleFields fields, PublishedRepository published) {
        this.desk = desk;
        this.articles = articles;
        this.fields = fields;
        this.published = published;
    }

    /** What readers would see. */
    @GET
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Article.class)))
    @Operation(
            operationId = "previewArticle",
            summary = "Preview an article",
            description =
                    "What `getArticle` would answer if the working copy were published now, or at the"
                            + " instant that is planned. Nobody keeps it.")
    public Told<Article> preview(
            @RestPath
                    @Parameter(
                            description = "The article's id.",
                            example = EditorialArticleResource.EXAMPLE)
                    UUID id,
            @RestQuery
                    @Parameter(
                            description = "The format of the body; `html` when absent.",
                            example = "blocks")
                    BodyFormat body) {
        Selection selection = fields.selection(View.full, null, View.full);
        BodyFormat format = Objects.requireNonNullElse(body, BodyFormat.html);
        ArticleRow row = row(desk.read(id), format);
        return Told.item(
                articles.told(List.of(row), selection, format, List.of()).get(0), selection, null);
    }

    private ArticleRow row(Draft draft, BodyFormat format) {
        Body body = BodyMaker.make(draft.body(), draft.lang());
        boolean open = draft.content().access() == Access.open;
        Instant publication = draft.publishAt() == null ? draft.modifiedAt() : draft.publishAt();
        return new ArticleRow(
                draft.id(),
                draft.story(),
                draft.lang(),
                draft.translationOf(),
                draft.slug(),
                draft.revision() + 1,
                draft.content(),
                body.wordCount(),
                draft.publishedAt() == null ? publication : draft.publishedAt(),
                publication,
                published.lastCorrected(draft.id()).orElse(null),
                open && format == BodyFormat.html ? body.html() : null,
                open && format == BodyFormat.blocks ? body.blocks() : null,
                open && format == BodyFormat.markdown ? body.markdown() : null,
                open && format == BodyFormat.text ? body.text() : null);
    }
}
