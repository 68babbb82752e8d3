package press.harmattan.format;

import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** The article that the path names. */
public final class ArticlePath {
    @RestPath
    @Parameter(
            description = "The article's id or slug.",
            examples = {
                @ExampleObject(
                        name = "ar",
                        summary = "An Arabic slug",
                        value = "موسم-حصاد-الدخن-يبدأ-باكرا-في-قرى-موبتي"),
                @ExampleObject(
                        name = "fr",
                        summary = "A French slug",
                        value = "dans-les-villages-de-mopti-la-récolte-du-mil-commence-tôt"),
                @ExampleObject(
                        name = "id",
                        summary = "An id",
                        value = "01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
            })
    String idOrSlug;
}
