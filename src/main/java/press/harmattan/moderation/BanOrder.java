package press.harmattan.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how long to take nothing from a sender. */
@Schema(name = "CommentBan", description = "For how long to take nothing from a sender.")
public record BanOrder(
        @JsonProperty("for")
                @Schema(
                        name = "for",
                        nullable = true,
                        description =
                                "An ISO 8601 duration of at least a minute, such as `PT12H` or `P7D`;"
                                        + " the longest that is allowed when absent.",
                        examples = "P7D")
                String duration) {}
