package press.harmattan.section;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.TermReference;

/** A section, in full. */
@Schema(description = "A section of the newsroom. `lang` and `dir` are those of its `name`.")
public record Section(
        UUID id,
        @Schema(examples = "economy") String slug,
        @Schema(
                        nullable = true,
                        description = "Its page on the frontend; null when there is none.",
                        format = "uri")
                String url,
        @Schema(examples = "اقتصاد") String name,
        @Schema(examples = "ar") String lang,
        Direction dir,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "Where it stands: sections are listed by it.", examples = "1")
                int position,
        @Schema(nullable = true, description = "The section right above it.") TermReference parent,
        @Schema(description = "The sections above it, the topmost first.") List<TermReference> path,
        @Schema(
                        description =
                                "Published articles in it or in a section below it; with `lang`"
                                        + " the stories that can be read in these languages.")
                long articleCount) {}
