package press.harmattan.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.failure.Fault;

/**
 * An error answer of RFC 9457, sent as {@code application/problem+json}.
 *
 * @param type {@code /problems/} and the code; a name to compare, not an address to fetch
 * @param instance the path of the request, without its query
 * @param errors every fault of the request, empty where the failure is not about its input
 * @param extension members of this kind of problem alone, such as {@code retraction}
 */
@Schema(description = "An error answer (RFC 9457).")
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "instance", "requestId", "errors"})
public record Problem(
        @Schema(required = true, examples = "/problems/invalid-parameter") String type,
        @Schema(required = true, examples = "Invalid parameter") String title,
        @Schema(required = true, examples = "400") int status,
        @Schema(required = true, examples = "invalid-parameter") String code,
        @Schema(required = true, examples = "limit: must be between 1 and 100") String detail,
        @Schema(required = true, examples = "/v1/articles") String instance,
        @Schema(required = true, examples = "4f1c9b2e7a3d4c5b8e6f0a1b2c3d4e5f") String requestId,
        @Schema(required = true) List<Fault> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extension) {

    /** The media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem whose type and title follow from its code. */
    public static Problem of(
            int status,
            String code,
            String detail,
            String instance,
            String requestId,
            List<Fault> errors,
            Map<String, Object> extension) {
        String title =
                code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
        return new Problem(
                "/problems/" + code,
                title,
                status,
                code,
                detail,
                instance,
                requestId,
                errors,
                extension);
    }
}
