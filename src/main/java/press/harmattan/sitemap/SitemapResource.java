package press.harmattan.sitemap;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.http.Document;

@PermitAll
@Path("/")
@Tag(name = "Feeds")
public class SitemapResource {
    private final Sitemaps sitemaps;

    SitemapResource(Sitemaps sitemaps) {
        this.sitemaps = sitemaps;
    }

    /** The news of two days. */
    @GET
    @Path("/sitemap-news.xml")
    @APIResponse(
            responseCode = "200",
            description = "The sitemap.",
            content =
                    @Content(
                            mediaType = "application/xml",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getNewsSitemap",
            summary = "Read the sitemap of news",
            description =
                    "What was first published in the last two days, newest first, at most 1,000"
                            + " articles, by Google's protocol for news.")
    public Document news() {
        return sitemaps.news();
    }

    /** Every sitemap but that of news. */
    @GET
    @Path("/sitemap.xml")
    @APIResponse(
            responseCode = "200",
            description = "The index.",
            content =
                    @Content(
                            mediaType = "application/xml",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getSitemapIndex",
            summary = "Read the index of sitemaps",
            description =
                    "One for each month in which articles were first published, in numbered parts"
                            + " where a month has more than 10,000.")
    public Document index() {
        return sitemaps.index();
    }

    /** The articles of a month. */
    @GET
    @Path("/sitemap-{part}.xml")
    @APIResponse(
            responseCode = "200",
            description = "The sitemap.",
            content =
                    @Content(
                            mediaType = "application/xml",
                            schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "getSitemap",
            summary = "Read the sitemap of a month",
            description =
                    "The articles that were first published in a month (UTC), oldest first, each"
                            + " with its other languages. A month without articles is 404.")
    public Document part(
            @RestPath
                    @Pattern(regexp = SitemapPart.NAME)
                    @Parameter(
                            description =
                                    "The month, and the number of its part from the second on.",
                            example = "2026-10")
                    String part) {
        return sitemaps.part(part);
    }
}
