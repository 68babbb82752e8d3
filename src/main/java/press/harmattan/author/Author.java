package press.harmattan.author;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.image.Image;
import press.harmattan.language.Direction;
import press.harmattan.language.Texts;

/** An author, in full. */
@Schema(
        description =
                "An author. `lang` and `dir` are those of the name. The role and the bio come in"
                        + " that language too where there is one.")
public record Author(
        UUID id,
        @Schema(examples = "sample-author") String slug,
        @Schema(
                        nullable = true,
                        description = "The author's page on the frontend; null when there is none.",
                        format = "uri")
                String url,
        @Schema(examples = "كاتبة مثال") String name,
        @Schema(examples = "ar") String lang,
        Direction dir,
        @Schema(description = "The name by language.") Texts names,
        @Schema(description = "What else the author is called.") List<String> aliases,
        @Schema(nullable = true, description = "What the author does.") String role,
        @Schema(nullable = true, description = "Who the author is, as plain text.") String bio,
        @Schema(nullable = true, description = "The same as HTML.") String bioHtml,
        @Schema(nullable = true, description = "A picture of the author.") Image portrait,
        @Schema(description = "Where else the author is to be found.") List<ProfileLink> links,
        @Schema(description = "Whether the name is not the author's own.") boolean pseudonym,
        @Schema(
                        description =
                                "Published articles by this author; with `lang` the stories that"
                                        + " can be read in these languages.")
                long articleCount) {}
