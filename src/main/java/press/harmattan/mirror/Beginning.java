package press.harmattan.mirror;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.failure.Gone;
import press.harmattan.http.PublicUrls;
import press.harmattan.mirror.interest.Interest;

/** How a mirror begins, or begins again. */
@Schema(description = "How to begin again: whole URLs, to be asked in this order.")
public record Beginning(
        @Schema(description = "Answers the cursor to go on with afterwards.", format = "uri")
                String changes,
        @Schema(description = "The lists to walk to their ends then, one for each language.")
                List<String> articles) {

    /** What somebody is told whose place is not in the log any more. */
    static Gone expired(Interest interest, PublicUrls urls) {
        Beginning beginning =
                new Beginning(
                        urls.api(interest.url().page(ChangeParameters.NOW)),
                        interest.lists().stream().map(urls::api).toList());
        return new Gone(
                "cursor-expired",
                "The changes behind this cursor are not kept any more; begin again.",
                Map.of("begin", beginning));
    }

    /** The member that it is of the error answer. */
    @Schema(name = "BeginningMember", description = "What the error answer has beside the rest.")
    public record Member(Beginning begin) {}
}
