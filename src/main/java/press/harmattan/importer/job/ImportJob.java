package press.harmattan.importer.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.concurrency.Created;
import press.harmattan.importer.report.Summary;

/** An import as whoever started it sees it. */
@Schema(name = "Import", description = "An import of a file, which goes on in the background.")
public record ImportJob(
        UUID id,
        ImportState state,
        ImportFormat format,
        @Schema(nullable = true, description = "The language of the site; null: the file says it.")
                String lang,
        @Schema(
                        nullable = true,
                        description = "What tells this site from others; null: the file says it.")
                String siteUrl,
        @Schema(description = "Where terms go that do not go there by themselves.")
                List<String> rules,
        @Schema(description = "Whether it only tells what would happen.") boolean dryRun,
        @Schema(description = "Who started it.", examples = "amina") String owner,
        @Schema(description = "The size of the file.", examples = "183221") long bytes,
        Instant createdAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true, description = "Where it is now, while it runs.") Progress progress,
        @Schema(
                        nullable = true,
                        description =
                                "What came of the file, at the end. Of a cancelled import: what came"
                                        + " of it until then, a few seconds later; null when it had"
                                        + " not begun. What was in place before a restart of the"
                                        + " server counts as unchanged.")
                Summary report,
        @Schema(nullable = true, description = "Why it could not go to its end.") String failure)
        implements Created {

    /** How far a part of the work is. */
    @Schema(name = "ImportProgress", description = "How far the part is that is worked on.")
    public record Progress(
            @Schema(examples = "Posts") String part,
            @Schema(description = "Bytes of the file.", examples = "52800") long done,
            @Schema(description = "Bytes of the file.", examples = "183221") long size) {}

    @Override
    @JsonIgnore
    public String location() {
        return ImportResource.PATH + "/" + id;
    }
}
