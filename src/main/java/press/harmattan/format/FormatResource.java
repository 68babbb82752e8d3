package press.harmattan.format;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.ExternalDocumentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.item.Retraction;
import press.harmattan.format.jsonld.LinkedData;
import press.harmattan.format.ninjs.Ninjs;
import press.harmattan.format.piece.Pieces;
import press.harmattan.http.Document;
import press.harmattan.http.Problem;

@PermitAll
@Path("/v1/articles")
@Tag(name = "Articles")
@APIResponse(responseCode = "308", ref = "Moved")
@APIResponse(
        responseCode = "410",
        description = "It was retracted; `retraction` says when and why.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(allOf = {Problem.class, Retraction.Member.class})))
public class FormatResource {
    private final Pieces pieces;
    private final HtmlPage page;
    private final LinkedData linkedData;
    private final Ninjs ninjs;

    FormatResource(Pieces pieces, HtmlPage page, LinkedData linkedData, Ninjs ninjs) {
        this.pieces = pieces;
        this.page = page;
        this.linkedData = linkedData;
        this.ninjs = ninjs;
    }

    /** One article as a page. */
    @GET
    @Path("/{idOrSlug}.html")
    @APIResponse(
            responseCode = "200",
            description = "The article as a page.",
            headers = {
                @Header(name = "Last-Modified", ref = "Last-Modified"),
                @Header(name = "Link", ref = "Link"),
                @Header(name = "X-Robots-Tag", ref = "X-Robots-Tag")
            },
            content =
                    @Content(
                            mediaType = "text/html",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getArticleHtml",
            summary = "Read an article as HTML",
            description =
                    "A plain page without scripts, with its `lang` and `dir`, the article's figure,"
                            + " corrections, sources and rights. `Link` leads to the page of the"
                            + " frontend (`canonical`).")
    public Document html(@BeanParam ArticlePath article) {
        return page.of(pieces.find(article.idOrSlug, BodyFormat.html, ".html"));
    }

    /** One article as Markdown. */
    @GET
    @Path("/{idOrSlug}.md")
    @APIResponse(
            responseCode = "200",
            description = "The article as Markdown.",
            headers = {
                @Header(name = "Last-Modified", ref = "Last-Modified"),
                @Header(name = "Link", ref = "Link")
            },
            content =
                    @Content(
                            mediaType = "text/markdown",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getArticleMarkdown",
            summary = "Read an article as Markdown",
            description =
                    "CommonMark with GitHub's tables and no HTML; corrections, sources and rights"
                            + " come at the end, in the article's language.")
    public Document markdown(@BeanParam ArticlePath article) {
        return Sheet.markdown(pieces.find(article.idOrSlug, BodyFormat.markdown, ".md"));
    }

    /** One article as plain text. */
    @GET
    @Path("/{idOrSlug}.txt")
    @APIResponse(
            responseCode = "200",
            description = "The article as plain text.",
            headers = {
                @Header(name = "Last-Modified", ref = "Last-Modified"),
                @Header(name = "Link", ref = "Link")
            },
            content =
                    @Content(
                            mediaType = "text/plain",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getArticleText",
            summary = "Read an article as plain text",
            description =
                    "For screen readers, SMS and speech; corrections, sources and rights come at the"
                            + " end, in the article's language.")
    public Document text(@BeanParam ArticlePath article) {
        return Sheet.text(pieces.find(article.idOrSlug, BodyFormat.text, ".txt"));
    }

    /** One article as JSON-LD. */
    @GET
    @Path("/{idOrSlug}.jsonld")
    @APIResponse(
            responseCode = "200",
            description = "The article as JSON-LD.",
            headers = {
                @Header(name = "Last-Modified", ref = "Last-Modified"),
                @Header(name = "Link", ref = "Link")
            },
            content =
                    @Content(
                            mediaType = "application/ld+json",
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "A NewsArticle of schema.org.",
                                            externalDocs =
                                                    @ExternalDocumentation(
                                                            url =
                                                                    "https://schema.org/NewsArticle"))))
    @Operation(
            operationId = "getArticleJsonLd",
            summary = "Read an article as JSON-LD",
            description =
                    "What a page puts into its `<script type=\"application/ld+json\">`, where it is"
                            + " safe as it stands. What is unknown is left out.")
    public Document jsonLd(@BeanParam ArticlePath article) {
        return linkedData.of(pieces.find(article.idOrSlug, BodyFormat.text, ".jsonld"));
    }

    /** One article as ninjs. */
    @GET
    @Path("/{idOrSlug}.ninjs.json")
    @APIResponse(
            responseCode = "200",
            description = "The article as ninjs.",
            headers = {
                @Header(name = "Last-Modified", ref = "Last-Modified"),
                @Header(name = "Link", ref = "Link")
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "A news object of IPTC's ninjs 3.1.",
                                            externalDocs =
                                                    @ExternalDocumentation(
                                                            url =
                                                                    "https://iptc.org/std/ninjs/userguide/"))))
    @Operation(
            operationId = "getArticleNinjs",
            summary = "Read an article as ninjs",
            description =
                    "IPTC's ninjs 3.1, which agencies exchange. `uri` is the article's id as a URN,"
                            + " `version` its revision.")
    public Document ninjs(@BeanParam ArticlePath article) {
        return ninjs.of(pieces.find(article.idOrSlug, BodyFormat.html, ".ninjs.json"));
    }
}
