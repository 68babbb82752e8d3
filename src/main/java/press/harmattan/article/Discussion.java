package press.harmattan.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What readers say under an article.
 *
 * @param changedAt when this was last otherwise, null where nothing is known of that
 */
@Schema(description = "What readers say under the article.")
public record Discussion(
        @Schema(description = "Whether comments are taken now.") boolean open,
        @Schema(description = "How many comments can be read.", examples = "3") long count,
        @JsonIgnore @Schema(hidden = true) Instant changedAt) {

    /** The newest change of an article that is told together with this. */
    public Instant orLater(Instant updatedAt) {
        return changedAt == null || changedAt.isBefore(updatedAt) ? updatedAt : changedAt;
    }
}
