package press.harmattan.tag;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.language.Texts;

/** A tag, in full. */
@Schema(description = "A tag. `lang` and `dir` are those of its `name`.")
public record Tag(
        UUID id,
        @Schema(examples = "farming") String slug,
        @Schema(
                        nullable = true,
                        description = "Its page on the frontend; null when there is none.",
                        format = "uri")
                String url,
        @Schema(examples = "زراعة") String name,
        @Schema(examples = "ar") String lang,
        Direction dir,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "What else it is called.") List<String> aliases,
        TagKind kind,
        @Schema(
                        nullable = true,
                        description = "The IPTC Media Topic that means the same.",
                        examples = "http://cv.iptc.org/newscodes/mediatopic/20000210")
                String mediaTopic,
        @Schema(
                        description =
                                "Published articles that have it; with `lang` the stories that"
                                        + " can be read in these languages.")
                long articleCount) {}
