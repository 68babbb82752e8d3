package press.harmattan.vocabulary;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import press.harmattan.page.PageParameters;
import press.harmattan.page.Total;

/** The parameters of every list of terms. */
public final class TermParameters extends PageParameters {
    @RestQuery
    @Separator(",")
    @Size(max = 10)
    @Parameter(
            description =
                    "Languages in the order of preference: names and texts come in the first that"
                            + " there is, and what concerns articles is told or counted in these"
                            + " languages only.",
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
    @Parameter(description = "`exact` counts the items of the whole list.", example = "exact")
    Total total;
}
