package press.harmattan.mirror;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;

/** The next events of a stream. */
@Schema(description = "The next events of a stream, and the place behind them.")
public record ChangePage(
        @Schema(description = "In the order of commit.") List<ChangeEvent> data, Behind page) {

    static ChangePage of(List<ChangeEvent> events, Interest interest, Place place, boolean more) {
        return new ChangePage(events, new Behind(interest.limit(), place.cursor(interest), more));
    }

    /** The place behind the events. */
    @Schema(name = "ChangePlace", description = "The place behind these events.")
    public record Behind(
            @Schema(description = "The most events that an answer has.", examples = "100")
                    int limit,
            @Schema(description = "Always there: the `cursor` of the next request.") String next,
            @Schema(
                            description =
                                    "Whether to ask again at once; an answer without events may say so too.")
                    boolean more) {}
}
