package press.harmattan.collection;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.Article;
import press.harmattan.language.Direction;

/** A collection with its items. */
@Schema(description = "A curated list with its items.")
public record CollectionPage(
        UUID id,
        @Schema(description = "When it changes, the former one answers 308.", examples = "home")
                String slug,
        @Schema(examples = "الصفحة الرئيسية") String title,
        @Schema(description = "The language of the title.", examples = "ar") String lang,
        @Schema(description = "The direction of the title.") Direction dir,
        @Schema(
                        description =
                                "What editors picked in their order, then what fills it up. Each of"
                                        + " another story.")
                List<Article> items) {}
