package press.harmattan.mirror;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.Article;
import press.harmattan.article.item.Retraction;

/** What is not right any more of what a caller has kept; what is named in neither list still is. */
@Schema(
        description =
                "What is not right any more of what the caller has. What stands in neither list still"
                        + " is.")
public record Revalidated(
        @Schema(description = "Articles of another revision than the caller's, by id.")
                List<Article> data,
        @Schema(description = "What readers do not see any more, or never did, by id.")
                List<Absent> gone) {

    /** An article that has to go from the copy. */
    @Schema(name = "GoneArticle", description = "An article that has to go from the caller's copy.")
    public record Absent(
            UUID id,
            Reason reason,
            @Schema(
                            nullable = true,
                            description = "What to say in its place when it was retracted.")
                    Retraction retraction) {}

    /** Why it has to go. */
    @Schema(
            name = "GoneReason",
            description =
                    "`retracted`: the newsroom took it back; `retraction` says why. `not-found`: it is"
                            + " not published now, or there is no such article.")
    public enum Reason {
        retracted,
        @JsonProperty("not-found")
        notFound
    }
}
