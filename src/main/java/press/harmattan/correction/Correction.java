package press.harmattan.correction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.published.RevisionKind;

/** Something that was put right or taken back. */
@Schema(
        description =
                "Something that was put right in an article, or an article that was taken back.")
public record Correction(
        UUID id,
        Instant at,
        @Schema(
                        enumeration = {"correction", "clarification", "retraction"},
                        description = "What sort of note it is.")
                RevisionKind kind,
        @Schema(description = "What was wrong, or why the article was taken back.") String note,
        @Schema(description = "The language of the note and of the title.", examples = "fr")
                String lang,
        Direction dir,
        @Schema(description = "The article's revision that it made.", examples = "3") int revision,
        @Schema(description = "The article that it is about.") Corrected article) {

    /** The article that it is about. */
    @Schema(
            name = "CorrectedArticle",
            description = "The article; when it was retracted its URL answers 410.")
    public record Corrected(
            UUID id,
            String slug,
            @Schema(description = "The title of that revision.") String title,
            @Schema(description = "Where a person reads it.", format = "uri") String url) {}
}
