package press.harmattan.editorial;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.draft.Stage;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Total;

/** The parameters of the list of what is worked on. */
public final class EditorialParameters extends PageParameters {
    @RestQuery
    @Separator(",")
    @Size(max = 6)
    @Parameter(
            description = "Articles in any of these stages.",
            examples = {
                @ExampleObject(name = "ar", value = "[\"draft\",\"submitted\"]"),
                @ExampleObject(name = "fr", value = "[\"scheduled\"]")
            },
            explode = Explode.FALSE)
    List<Stage> stage;

    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description = "Articles in any of these languages.",
            examples = {
                @ExampleObject(name = "ar", value = "[\"ar\"]"),
                @ExampleObject(name = "fr", value = "[\"fr\"]")
            },
            explode = Explode.FALSE)
    List<String> lang;

    @RestQuery
    @Size(min = 1, max = 200)
    @Parameter(description = "Articles of this person; `me` for the caller.", example = "me")
    String owner;

    @RestQuery
    @Parameter(
            description = "Articles in this section or in one below it.",
            example = "agriculture")
    String section;

    @RestQuery
    @Parameter(description = "Articles with this byline.", example = "amina-tirsa")
    String author;

    @RestQuery
    @Parameter(description = "`exact` counts the articles of the whole list.", example = "exact")
    Total total;
}
