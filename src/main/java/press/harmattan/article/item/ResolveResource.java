package press.harmattan.article.item;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import press.harmattan.failure.Moved;
import press.harmattan.failure.NotFound;
import press.harmattan.http.Problem;
import press.harmattan.http.PublicUrls;
import press.harmattan.http.UrlKey;
import press.harmattan.published.FormerUrlRepository;

@PermitAll
@Path("/v1/resolve")
@Tag(name = "Articles")
public class ResolveResource {
    private final FormerUrlRepository formerUrls;
    private final PublicUrls urls;
    private final ArticleAddress addresses;

    ResolveResource(FormerUrlRepository formerUrls, PublicUrls urls, ArticleAddress addresses) {
        this.formerUrls = formerUrls;
        this.urls = urls;
        this.addresses = addresses;
    }

    /** Leads from a URL that people read or read before to the article. */
    @GET
    @APIResponse(responseCode = "308", ref = "Moved")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(
            responseCode = "410",
            description = "It was retracted; `retraction` says when and why.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(allOf = {Problem.class, Retraction.Member.class})))
    @Operation(
            operationId = "resolveUrl",
            summary = "Find an article by a URL",
            description =
                    "Takes a public URL of an article, or one where it was read before it came here"
                            + " (from an import), and answers 308 to the article.")
    public void resolve(
            @RestQuery
                    @NotBlank
                    @Size(max = 2048)
                    @Parameter(
                            description =
                                    "The whole URL. Its scheme, its fragment, a slash at its end and parameters"
                                            + " that only track do not matter.",
                            examples = {
                                @ExampleObject(
                                        name = "fr",
                                        summary = "Where it was read before",
                                        value = "https://old.example/2026/03/sac-de-cuir-zinder/"),
                                @ExampleObject(
                                        name = "ar",
                                        summary = "Where it is read now",
                                        value =
                                                "http://localhost:8080/v1/articles/موسم-حصاد-الدخن-يبدأ-باكرا-في-قرى-موبتي.html")
                            },
                            required = true)
                    String url) {
        String key = UrlKey.of(url).orElseThrow(() -> new NotFound("article", url));
        throw Moved.found(
                urls.articleAt(key)
                        .flatMap(this::path)
                        .or(() -> formerUrls.articleAt(key).map(UUID::toString).flatMap(this::path))
                        .orElseThrow(() -> new NotFound("article", url)));
    }

    /** Where the article is; empty where readers see none, and another URL may be meant. */
    private Optional<String> path(String idOrSlug) {
        try {
            String slug = addresses.find(idOrSlug, null).slug();
            return Optional.of("/v1/articles/" + PublicUrls.segment(slug));
        } catch (Moved renamed) {
            return Optional.of(renamed.path());
        } catch (NotFound nobody) {
            return Optional.empty();
        }
    }
}
