package press.harmattan.search.related;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.page.PageParameters;

/** The parameters of a list of related articles. */
public final class RelatedParameters extends PageParameters {
    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description =
                    "Languages in the order of preference (RFC 4647 lookup). One article per story"
                            + " comes, in the best of these languages. Without it the other versions"
                            + " of the story come, then articles in the article's own language.",
            examples = {
                @ExampleObject(
                        name = "ar",
                        summary = "Arabic, else French",
                        value = "[\"ar\",\"fr\"]")
            },
            explode = Explode.FALSE)
    List<String> lang;

    @RestQuery
    @Parameter(
            description =
                    "How much is told of each article; `card` when absent. Not with `fields`.",
            example = "headline")
    View view;

    @RestQuery
    @Separator(",")
    @Size(max = 100)
    @Parameter(
            description =
                    "Exactly these fields of the full article, in place of `view`; a dot leads inside."
                            + " `id`, `lang`, `dir` and `why` always come.",
            examples = {@ExampleObject(name = "names", value = "[\"title\",\"authors.name\"]")},
            explode = Explode.FALSE)
    List<String> fields;

    @RestQuery
    @Parameter(description = "The format of bodies; `html` when absent.", example = "markdown")
    BodyFormat body;
}
