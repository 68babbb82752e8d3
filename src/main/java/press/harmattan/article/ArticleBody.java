package press.harmattan.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.body.Block;

/** An article's body in the format that was asked for. */
@Schema(
        description =
                "The body in the format that was asked for; the other formats are null. When it is"
                        + " withheld all are null.")
public record ArticleBody(
        BodyFormat format,
        @Schema(nullable = true, description = "Sanitised HTML.") String html,
        @Schema(nullable = true, description = "The same, part by part.") List<Block> blocks,
        @Schema(nullable = true, description = "The same as Markdown.") String markdown,
        @Schema(nullable = true, description = "The same as plain text.") String text) {}
