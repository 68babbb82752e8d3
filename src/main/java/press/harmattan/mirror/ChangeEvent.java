package press.harmattan.mirror;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.Article;
import press.harmattan.language.Direction;

/** Something that happened to what somebody follows. */
@Schema(description = "Something that happened.")
public record ChangeEvent(
        @Schema(description = "Rises in the order of commit, with gaps.", examples = "4711")
                long seq,
        Instant at,
        @Schema(
                        enumeration = {
                            "article.published",
                            "article.updated",
                            "article.corrected",
                            "article.retracted",
                            "article.removed",
                            "section.changed",
                            "region.changed",
                            "tag.changed",
                            "author.changed",
                            "resync"
                        },
                        description =
                                "What happened. `article.removed`: it left what you follow. `resync`: what"
                                        + " your filter means has changed; walk its list again.")
                String type,
        @Schema(nullable = true, description = "The article or term; null where there is no one.")
                UUID id,
        @Schema(
                        nullable = true,
                        description =
                                "Of a term: under which slug its articles are listed now; null when it was"
                                        + " deleted.")
                String slug,
        @Schema(
                        nullable = true,
                        description =
                                "The article's revision. Leave the event alone if you have a higher one.")
                Integer revision,
        @Schema(nullable = true, description = "The article's language.", examples = "ar")
                String lang,
        @Schema(nullable = true, description = "The direction of that language.") Direction dir,
        @Schema(
                        nullable = true,
                        description =
                                "Of a retraction: why, in the newsroom's words, in `lang`. Of a removal:"
                                        + " `unpublished` or `left-filter`. Of a term: `created`, `changed`,"
                                        + " `moved`, `merged` or `deleted`. Of a `resync`: `moved`, `merged` or"
                                        + " `renamed`.")
                String reason,
        @Schema(
                        nullable = true,
                        description = "Of a `resync`: the parameter that it is about.",
                        examples = "region")
                String filter,
        @JsonSerialize(using = WrittenOnce.class)
                @Schema(
                        nullable = true,
                        description =
                                "The article as it is now; null when it is not there any more, or not among"
                                        + " what you follow: a later event says so.")
                Article article) {

    /** The same with the article's present state. */
    ChangeEvent with(Article state) {
        return new ChangeEvent(seq, at, type, id, slug, revision, lang, dir, reason, filter, state);
    }

    /** The same with a reason. */
    ChangeEvent because(String words) {
        return new ChangeEvent(
                seq, at, type, id, slug, revision, lang, dir, words, filter, article);
    }
}
