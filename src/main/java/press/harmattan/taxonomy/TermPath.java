package press.harmattan.taxonomy;

import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** Which term of a vocabulary is meant. */
public final class TermPath {
    @RestPath
    @Parameter(
            description = "Its id, or a slug that it has or had.",
            examples = {
                @ExampleObject(name = "ar", summary = "An Arabic slug", value = "الحصاد"),
                @ExampleObject(name = "fr", summary = "A French slug", value = "récolte")
            })
    String idOrSlug;

    public String idOrSlug() {
        return idOrSlug;
    }
}
