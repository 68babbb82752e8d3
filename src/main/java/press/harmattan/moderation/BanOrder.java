package press.harmattan.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how long to take nothing from a sender. */
@Schema(name = "CommentBan", description = "For how long to take nothing from a sender.")
public record BanOrder(
        @NotNull
                @JsonProperty("for")
                @Schema(
                        name = "for",
                        description =
                                "An ISO 8601 duration of at least a minute in weeks, or in days,"
                                        + " hours and minutes, such as `P2W`, `P7D` or `PT12H`."
                                        + " Thirty days are the most, unless the newsroom set"
                                        + " another limit.",
                        examples = "P7D")
                String duration) {}
