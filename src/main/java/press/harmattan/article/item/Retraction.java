package press.harmattan.article.item;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;

/** What readers of a retracted article are told in its place. */
@Schema(description = "What is left to say of an article that was retracted.")
public record Retraction(
        @Schema(description = "The article.") UUID id,
        @Schema(description = "When it was retracted.") Instant at,
        @Schema(description = "Why, as plain text.") String reason,
        @Schema(description = "The title that it had.") String title,
        @Schema(description = "The language of the reason and of the title.", examples = "fr")
                String lang,
        Direction dir) {

    static Retraction of(Retracted retracted) {
        return new Retraction(
                retracted.id(),
                retracted.at(),
                retracted.reason(),
                retracted.title(),
                retracted.lang(),
                Direction.of(retracted.lang()));
    }

    /** The member that it is of the error answer. */
    @Schema(name = "RetractionMember", description = "What the error answer has beside the rest.")
    public record Member(Retraction retraction) {}
}
