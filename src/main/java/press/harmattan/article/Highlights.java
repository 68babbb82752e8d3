package press.harmattan.article;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the words of a query stand in an article. */
@Schema(
        description =
                "Where the words of `q` stand in the article: HTML whose only element is `mark`, with"
                        + " the text's own spelling. Texts are in the article's language.")
public record Highlights(
        @Schema(
                        nullable = true,
                        description = "The whole title; null when none of the words is in it.",
                        examples = "موسم <mark>الحصاد</mark> يبدأ مبكرًا")
                String title,
        @Schema(nullable = true, description = "The whole summary; null likewise.") String summary,
        @Schema(
                        description =
                                "Passages of the body, the best first; empty when"
                                        + " the words are not in it or it is withheld.")
                List<String> body) {}
