package press.harmattan.search.suggest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be meant by what was typed, the best first.
 *
 * @param whole false where articles could not be looked for
 */
@Schema(description = "What may be meant, the best first.")
public record SuggestionList(
        List<Suggestion> data, Query query, @JsonIgnore @Schema(hidden = true) boolean whole) {

    /** What the server decided. */
    @Schema(name = "SuggestionQuery", description = "What the server understood.")
    public record Query(
            @Schema(description = "The words, without what stands between them.") String q,
            @Schema(description = "The languages, best first; empty: every one.") List<String> lang,
            @Schema(description = "The kinds that are suggested.") List<SuggestionKind> kind) {}
}
