package press.harmattan.article.list;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.facet.Facet;
import press.harmattan.page.Total;

/** The parameters of a list of articles as JSON. */
public final class ArticleParameters extends ListParameters {
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
                            + " `id`, `lang` and `dir` always come.",
            examples = {@ExampleObject(name = "names", value = "[\"title\",\"authors.name\"]")},
            explode = Explode.FALSE)
    List<String> fields;

    @RestQuery
    @Parameter(description = "The format of bodies; `html` when absent.", example = "markdown")
    BodyFormat body;

    @RestQuery
    @Parameter(description = "`exact` counts the articles of the whole list.", example = "exact")
    Total total;

    @RestQuery
    @Parameter(
            description =
                    "`true` tells in `highlights` where the words of `q` stand in each article;"
                            + " without `q` it is 400.",
            example = "true")
    Boolean highlight;

    @RestQuery
    @Separator(",")
    @Size(max = 6)
    @Parameter(
            description = "Counts the articles of the whole list by these, in `facets`.",
            examples = {@ExampleObject(name = "facets", value = "[\"section\",\"year\"]")},
            explode = Explode.FALSE)
    List<Facet> facets;

    @Override
    protected View view() {
        return view;
    }

    @Override
    protected List<String> fields() {
        return fields;
    }

    @Override
    protected BodyFormat body() {
        return body;
    }

    @Override
    protected boolean counts() {
        return total == Total.exact;
    }

    @Override
    protected boolean marks() {
        return Boolean.TRUE.equals(highlight);
    }

    @Override
    protected Set<Facet> facets() {
        return facets == null || facets.isEmpty() ? Set.of() : EnumSet.copyOf(facets);
    }
}
