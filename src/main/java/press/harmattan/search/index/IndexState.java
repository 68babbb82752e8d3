package press.harmattan.search.index;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.search.follow.Build;
import press.harmattan.search.store.Reason;

/** How the index of this instance is. */
@Schema(
        description =
                "The search index of the instance that answers: each has one of its own, made of the"
                        + " published articles.")
public record IndexState(
        @Schema(description = "Whether everything that has happened can be found.") boolean current,
        @Schema(description = "How many articles can be found.") long articles,
        @Schema(
                        nullable = true,
                        description =
                                "The number of the last change in it; null while there is no index.")
                Long position,
        @Schema(
                        description =
                                "How far the newest change is ahead of that; numbers have gaps, so"
                                        + " there are at most so many to take in.")
                long behind,
        @Schema(nullable = true, description = "When the index was made; null while there is none.")
                Instant since,
        @Schema(nullable = true, description = "What is being made; null: nothing.")
                Rebuild rebuilding) {

    /** An index in the making. */
    @Schema(
            name = "IndexRebuild",
            description = "An index in the making. What there is answers until it is ready.")
    public record Rebuild(
            Reason reason,
            @Schema(nullable = true, description = "When it was begun; null: it waits to be begun.")
                    Instant since,
            @Schema(description = "How many articles are in it until now.") long articles,
            @Schema(
                            description =
                                    "About how many there are, as the database estimates; 0 when it"
                                            + " does not know.")
                    long total) {

        static Rebuild of(Build build) {
            return new Rebuild(build.reason(), build.since(), build.written(), build.total());
        }
    }
}
