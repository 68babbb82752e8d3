package press.harmattan.edge;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.harmattan.failure.Failure;
import press.harmattan.failure.Fault;

/**
 * An error answer before it is written: what a failure of a feature and a refusal of the server
 * itself have in common.
 *
 * @param headers what this answer needs beside the standard ones, such as {@code Allow}
 */
public record Refusal(
        int status,
        String code,
        String detail,
        List<Fault> errors,
        Map<String, Object> extension,
        Map<String, String> headers) {

    private static final Map<Integer, String> CODES =
            Map.ofEntries(
                    Map.entry(400, "malformed-request"),
                    Map.entry(401, "unauthorized"),
                    Map.entry(403, "forbidden"),
                    Map.entry(404, "not-found"),
                    Map.entry(405, "method-not-allowed"),
                    Map.entry(406, "not-acceptable"),
                    Map.entry(408, "request-timeout"),
                    Map.entry(413, "content-too-large"),
                    Map.entry(414, "uri-too-long"),
                    Map.entry(415, "unsupported-media-type"),
                    Map.entry(431, "header-too-large"),
                    Map.entry(500, "internal-error"),
                    Map.entry(503, "unavailable"));

    private static final Map<Integer, String> DETAILS =
            Map.of(
                    400, "The request could not be read.",
                    403, "Your role may not do this.",
                    404, "There is nothing at this path.",
                    405, "This path does not have this method.",
                    406, "There is no answer in any of the accepted media types.",
                    413, "The body is too large.",
                    415, "The body's media type, charset or coding is not taken here.",
                    500, "Something went wrong here; the request id finds it in the log.",
                    503, "Not available now.");

    /** A refusal of the server itself, with the usual words for its status. */
    public static Refusal of(int status) {
        return of(status, DETAILS.getOrDefault(status, "The request cannot be answered."));
    }

    /** A refusal of the server itself. */
    public static Refusal of(int status, String detail) {
        String code = CODES.getOrDefault(status, status < 500 ? "refused" : "internal-error");
        return new Refusal(status, code, detail, List.of(), Map.of(), Map.of());
    }

    /** What a feature could not answer. */
    public static Refusal of(Failure failure) {
        Refusal refusal =
                new Refusal(
                        failure.status(),
                        failure.code(),
                        failure.getMessage(),
                        failure.errors(),
                        failure.extension(),
                        Map.of());
        return failure.retryAfter().map(refusal::retryAfter).orElse(refusal);
    }

    /** The same with one more header. */
    public Refusal with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Refusal(status, code, detail, errors, extension, more);
    }

    private Refusal retryAfter(Duration duration) {
        return with("Retry-After", Long.toString(Math.max(1, duration.toSeconds())));
    }
}
