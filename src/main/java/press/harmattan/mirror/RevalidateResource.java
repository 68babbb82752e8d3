package press.harmattan.mirror;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.ArticleFields;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.failure.AddsFaults;
import press.harmattan.failure.Faults;
import press.harmattan.page.Selection;
import press.harmattan.page.Told;

@PermitAll
@Path("/v1/articles/revalidate")
@Tag(name = "Changes")
public class RevalidateResource {
    private final Revalidator revalidator;
    private final ArticleFields fields;
    private final Faults faults;

    RevalidateResource(Revalidator revalidator, ArticleFields fields, Faults faults) {
        this.revalidator = revalidator;
        this.fields = fields;
        this.faults = faults;
    }

    /** Says what is not right any more of a copy. */
    @POST
    @AddsFaults
    @APIResponse(
            responseCode = "200",
            description = "What is not right any more.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Revalidated.class)))
    @Operation(
            operationId = "revalidateArticles",
            extensions = {
                @Extension(name = "x-safe", value = "true", parseValue = true),
                @Extension(name = "x-max-body", value = "64K")
            },
            summary = "Ask whether kept articles are still right",
            description =
                    "For an app that kept articles and was away: send the ids and revisions of up to"
                            + " 500, get those that have another revision now and the ids of those that"
                            + " readers do not see any more. What stands in neither list is still right."
                            + " It is a read, though it needs a body: it changes nothing, may be sent"
                            + " again, and pages of any origin may call it.")
    public Told<Revalidated> revalidate(
            @RestQuery
                    @Parameter(
                            description =
                                    "How much is told of each article; `card` when absent. Not with"
                                            + " `fields`.",
                            example = "headline")
                    View view,
            @RestQuery
                    @Separator(",")
                    @Size(max = 100)
                    @Parameter(
                            description =
                                    "Exactly these fields of the full article, in place of `view`; a dot"
                                            + " leads inside. `id`, `lang` and `dir` always come.",
                            examples = {
                                @ExampleObject(name = "names", value = "[\"title\",\"revision\"]")
                            },
                            explode = Explode.FALSE)
                    List<String> fields,
            @RestQuery
                    @Parameter(
                            description = "The format of bodies; `html` when absent.",
                            example = "markdown")
                    BodyFormat body,
            @NotNull @Valid Revalidation kept) {
        Selection selection = this.fields.selection(view, fields, View.card);
        faults.throwIfAny();
        return Told.list(
                revalidator.compare(
                        kept, selection, Objects.requireNonNullElse(body, BodyFormat.html)),
                selection,
                List.of());
    }
}
