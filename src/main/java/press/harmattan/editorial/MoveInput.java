package press.harmattan.editorial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.draft.Publishing;

/** What the moves of an article want to know. */
final class MoveInput {

    private MoveInput() {}

    /** When readers may see it. No record, for a plan that is taken back says null. */
    @Schema(description = "When readers may see it.")
    public static final class Publish {
        @JsonProperty
        @Schema(nullable = true, description = "When; now when it is absent or past.")
        private Instant at;

        @Schema(
                nullable = true,
                description =
                        "When it is to go again. What was planned stays when this is absent and is"
                                + " dropped when it is null.")
        private Instant unpublishAt;

        @JsonIgnore private boolean saysUnpublishAt;

        @JsonProperty
        void setUnpublishAt(Instant unpublishAt) {
            this.unpublishAt = unpublishAt;
            saysUnpublishAt = true;
        }

        /** What is asked for; by nothing at all, to publish it now. */
        static Publishing.Times times(Publish input) {
            return input == null
                    ? new Publishing.Times(null, null, true)
                    : new Publishing.Times(input.at, input.unpublishAt, !input.saysUnpublishAt);
        }
    }

    /** When readers see it no more. */
    @Schema(description = "When readers see it no more.")
    public record Unpublish(
            @Schema(nullable = true, description = "When; now when it is absent or past.")
                    Instant at) {}

    /** What was wrong. */
    @Schema(description = "What was wrong.")
    public record Correct(
            @NotNull
                    @Size(min = 1, max = 5000)
                    @Schema(
                            description = "What readers are told, in the article's language.",
                            examples = "Le prix du mil était faux.")
                    String note,
            @NotNull Kind kind) {

        /** What sort of note it is. */
        @Schema(
                name = "CorrectionInputKind",
                description = "Whether it was wrong, or could be misunderstood.")
        public enum Kind {
            correction,
            clarification
        }
    }

    /** Why it is taken back. */
    @Schema(description = "Why it is taken back.")
    public record Retract(
            @NotNull
                    @Size(min = 1, max = 5000)
                    @Schema(
                            description = "What readers are told, in the article's language.",
                            examples = "Les faits n'ont pas pu être vérifiés.")
                    String reason) {}

    /** Into which language it is translated. */
    @Schema(description = "Into which language it is translated.")
    public record Translate(
            @NotNull @Size(min = 1, max = 35) @Schema(examples = "fr") String lang,
            @Size(min = 1, max = 1000)
                    @Schema(
                            nullable = true,
                            description = "The title to begin with; the source's when absent.")
                    String title,
            @Size(min = 1, max = 200)
                    @Schema(nullable = true, description = "Without it the title decides.")
                    String slug) {}
}
