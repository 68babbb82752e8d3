package press.harmattan.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;

/** How a collection is asked for. */
public final class CollectionParameters {
    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description =
                    "Languages in the order of preference. The first one says which picks"
                            + " count; `fallback` is true for items in another. The"
                            + " newsroom's own languages when absent.",
            examples = {
                @ExampleObject(
                        name = "ar",
                        summary = "Arabic, else French",
                        value = "[\"ar\",\"fr\"]"),
                @ExampleObject(name = "fr", summary = "French", value = "[\"fr\"]")
            },
            explode = Explode.FALSE)
    List<String> lang;

    @RestQuery
    @Parameter(
            description =
                    "How much is told of each item; `card` when absent. Not with" + " `fields`.",
            example = "headline")
    View view;

    @RestQuery
    @Separator(",")
    @Size(max = 100)
    @Parameter(
            description =
                    "Exactly these fields of the full article, in place of `view`; a dot"
                            + " leads inside. `id`, `lang` and `dir` always come.",
            examples = {@ExampleObject(name = "names", value = "[\"title\",\"image.url\"]")},
            explode = Explode.FALSE)
    List<String> fields;

    @RestQuery
    @Parameter(description = "The format of bodies; `html` when absent.", example = "text")
    BodyFormat body;

    @RestQuery
    @Min(1)
    @Max(100)
    @Parameter(
            description = "The most items, up to the collection's length, which is the default.",
            example = "5")
    Integer limit;
}
