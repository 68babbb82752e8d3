package press.harmattan.failure;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param in where it is: {@code query}, {@code path}, {@code header} or {@code body}
 * @param name the parameter or header, or for a body the JSON Pointer (RFC 6901) of the value
 * @param detail what would be right, in words for the caller's log
 * @param allowed the values that would have been accepted, null where they cannot be listed
 */
@Schema(description = "One thing that is wrong with a request.")
public record Fault(
        @Schema(
                        required = true,
                        enumeration = {"query", "path", "header", "body"},
                        description = "Where the fault is.")
                String in,
        @Schema(
                        required = true,
                        description =
                                "The parameter or header; for a body, the JSON Pointer of the"
                                        + " value.")
                String name,
        @Schema(required = true, description = "What would be right.") String detail,
        @Schema(
                        required = true,
                        nullable = true,
                        description = "The accepted values, null where they cannot be listed.")
                List<String> allowed) {

    public Fault {
        allowed = allowed == null ? null : List.copyOf(allowed);
    }

    /** A fault of a query parameter whose accepted values cannot be listed. */
    public static Fault query(String name, String detail) {
        return new Fault("query", name, detail, null);
    }

    /** A fault of a query parameter, with the values that would have been accepted. */
    public static Fault query(String name, String detail, List<String> allowed) {
        return new Fault("query", name, detail, allowed);
    }

    /** A fault of a path segment. */
    public static Fault path(String name, String detail) {
        return new Fault("path", name, detail, null);
    }

    /** A fault of a request header. */
    public static Fault header(String name, String detail) {
        return new Fault("header", name, detail, null);
    }

    /** A fault of the body; the pointer of the whole body is the empty string. */
    public static Fault body(String pointer, String detail) {
        return new Fault("body", pointer, detail, null);
    }

    /** All of them in one line. */
    static String said(List<Fault> faults) {
        return faults.stream()
                .map(f -> f.name.isEmpty() ? f.detail : f.name + ": " + f.detail)
                .collect(Collectors.joining("; "));
    }
}
