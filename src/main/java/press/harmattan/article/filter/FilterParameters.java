package press.harmattan.article.filter;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** The parameters that say where articles stand, the same wherever articles are asked for. */
public abstract class FilterParameters {
    @RestQuery
    @Parameter(
            description =
                    "Articles in this section or in one below it: a slug, alias or former slug.",
            examples = {@ExampleObject(name = "section", value = "agriculture")})
    String section;

    @RestQuery
    @Separator(",")
    @Size(max = 50)
    @Parameter(
            description =
                    "Articles about any of these places or a place in them: slugs, ISO 3166 codes,"
                            + " aliases or former slugs.",
            examples = {
                @ExampleObject(name = "slugs", summary = "By slug", value = "[\"mali\",\"niger\"]"),
                @ExampleObject(name = "ar", summary = "By name in Arabic", value = "[\"موبتي\"]"),
                @ExampleObject(name = "code", summary = "By ISO 3166 code", value = "[\"ML-5\"]")
            },
            explode = Explode.FALSE)
    List<String> region;

    @RestQuery
    @Parameter(
            description = "`exact`: the places themselves, without those in them.",
            example = "exact")
    RegionScope regionScope;

    @RestQuery
    @Separator(",")
    @Size(max = 50)
    @Parameter(
            description = "Articles with any of these tags.",
            examples = {@ExampleObject(name = "slugs", value = "[\"farming\",\"markets\"]")},
            explode = Explode.FALSE)
    List<String> tag;

    @RestQuery
    @Separator(",")
    @Size(max = 50)
    @Parameter(
            description = "Articles with all of these tags.",
            examples = {@ExampleObject(name = "slugs", value = "[\"farming\",\"harvest\"]")},
            explode = Explode.FALSE)
    List<String> tagAll;

    @RestQuery
    @Separator(",")
    @Size(max = 50)
    @Parameter(
            description = "Articles with none of these tags.",
            examples = {@ExampleObject(name = "slugs", value = "[\"markets\"]")},
            explode = Explode.FALSE)
    List<String> tagNot;

    @RestQuery
    @Separator(",")
    @Size(max = 50)
    @Parameter(
            description = "Articles by any of these authors.",
            examples = {@ExampleObject(name = "slugs", value = "[\"amina-tirsa\"]")},
            explode = Explode.FALSE)
    List<String> author;

    /** What was asked for, in the caller's words. */
    public FilterWords words() {
        return new FilterWords(section, region, regionScope, tag, tagAll, tagNot, author);
    }
}
