package press.harmattan.mirror;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.FilterParameters;

/** The parameters of the stream of changes. */
public final class ChangeParameters extends FilterParameters {
    /** In place of a cursor: nothing of what was, everything that comes. */
    static final String NOW = "now";

    @RestQuery
    @NotBlank
    @Parameter(
            required = true,
            description =
                    "`now` to begin: the answer has `next` and nothing else. Then always the `next` of"
                            + " the answer before, with the same filters.",
            example = NOW)
    String cursor;

    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description = "Articles in any of these languages (RFC 4647 lookup).",
            examples = {
                @ExampleObject(name = "ar", summary = "Arabic", value = "[\"ar\"]"),
                @ExampleObject(name = "fr", summary = "French", value = "[\"fr\"]")
            },
            explode = Explode.FALSE)
    List<String> lang;

    @RestQuery
    @Min(1)
    @Max(100)
    @Parameter(description = "The most events in an answer; 100 when absent.", example = "20")
    Integer limit;

    @RestQuery
    @Min(0)
    @Max(15)
    @Parameter(
            description =
                    "For how many seconds to wait when there is no event yet; 0 when absent. The answer"
                            + " comes as soon as there is one.",
            example = "1")
    Integer wait;

    @RestQuery
    @Parameter(
            description = "How much is told of each article; `card` when absent.",
            example = "full")
    View view;

    @RestQuery
    @Parameter(
            description = "The format of bodies in `full`; `html` when absent.",
            example = "markdown")
    BodyFormat body;
}
