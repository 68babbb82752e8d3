package press.harmattan.importer.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an import, as a record. */
@Schema(name = "ImportReport", description = "What came of a file.")
public record Summary(
        List<Kind> kinds,
        @Schema(description = "What else was counted, such as posts by their status.")
                List<Count> counts,
        @Schema(description = "What is not in the newsroom, and why; the first fifty.")
                List<Finding> skipped,
        @Schema(
                        description =
                                "What was edited here since the last import and left alone; the first"
                                        + " fifty.")
                List<Finding> kept,
        @Schema(description = "What was taken in with a loss.") List<Count> warnings) {

    /** The things of one kind. */
    @Schema(name = "ImportedKind", description = "How many things of one kind came how.")
    public record Kind(
            @Schema(examples = "article") String kind,
            long created,
            long updated,
            long unchanged,
            long skipped) {}

    /** How often something was seen. */
    @Schema(name = "ImportCount", description = "How often something was seen.")
    public record Count(@Schema(examples = "posts: draft") String what, long count) {}
}
