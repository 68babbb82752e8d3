package press.harmattan.search.related;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import press.harmattan.article.item.Retraction;
import press.harmattan.failure.AddsFaults;
import press.harmattan.http.Problem;
import press.harmattan.page.Told;

@PermitAll
@Path("/v1/articles/{idOrSlug}/related")
@Tag(name = "Articles")
public class RelatedResource {
    private final RelatedPages pages;

    RelatedResource(RelatedPages pages) {
        this.pages = pages;
    }

    /** A page of related articles. */
    @GET
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "A page of related articles.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RelatedList.class)))
    @APIResponse(responseCode = "308", ref = "Moved")
    @APIResponse(
            responseCode = "410",
            description = "The article was retracted; `retraction` says when and why.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(allOf = {Problem.class, Retraction.Member.class})))
    @Operation(
            operationId = "listRelated",
            summary = "List what is related to an article",
            description =
                    "What to read next, each with `why`: other versions of the story come first, then"
                            + " articles with the same tags (the rarer, the better), then those with the"
                            + " same places, authors or telling words, the fresher ones before the"
                            + " others. A walk goes on in the order in which it began and ends after a"
                            + " hundred articles.")
    public Told<RelatedList> list(
            @RestPath
                    @Parameter(
                            description = "The article's id or slug.",
                            examples = {
                                @ExampleObject(
                                        name = "ar",
                                        summary = "An Arabic slug",
                                        value = "موسم-حصاد-الدخن-يبدأ-باكرا-في-قرى-موبتي"),
                                @ExampleObject(
                                        name = "id",
                                        summary = "An id",
                                        value = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
                            })
                    String idOrSlug,
            @BeanParam RelatedParameters parameters) {
        return pages.read(idOrSlug, parameters);
    }
}
