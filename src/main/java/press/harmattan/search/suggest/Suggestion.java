package press.harmattan.search.suggest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.search.names.TermName;
import press.harmattan.vocabulary.TermReference;

/** Something that may be meant by what was typed. */
@Schema(description = "Something that may be meant. `lang` and `dir` are those of its `name`.")
public record Suggestion(
        SuggestionKind kind,
        UUID id,
        @Schema(examples = "ndjamena") String slug,
        @Schema(
                        nullable = true,
                        description = "Where a person reads it; null when it has no page.",
                        format = "uri")
                String url,
        @Schema(
                        description = "What to show: its name, or an article's title.",
                        examples = "انجمينا")
                String name,
        @Schema(examples = "ar") String lang,
        Direction dir,
        @Schema(
                        nullable = true,
                        description = "By what it was found, where that is not its `name`.")
                Match match,
        @Schema(
                        nullable = true,
                        description = "The place right around a place, to tell it from others.")
                TermReference parent,
        @Schema(nullable = true, description = "When an article was first published.")
                Instant publishedAt) {

    /** Another name, an alias or a code. */
    @Schema(name = "SuggestionMatch", description = "The text by which it was found.")
    public record Match(
            @Schema(examples = "نجامينا") String text,
            @Schema(
                            nullable = true,
                            description = "Null: an alias or a code, of which nobody says it.")
                    String lang,
            @Schema(nullable = true, description = "Null where `lang` is.") Direction dir) {

        static Match of(TermName name) {
            return new Match(
                    name.text(),
                    name.lang(),
                    name.lang() == null ? null : Direction.of(name.lang()));
        }
    }
}
