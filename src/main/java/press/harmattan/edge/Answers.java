package press.harmattan.edge;

import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of an answer's bytes what goes over the wire: the tag, the 304, the coding, the length. */
@ApplicationScoped
class Answers {

    private static final int NOT_MODIFIED = 304;

    private final Codings codings;

    Answers(Codings codings) {
        this.codings = codings;
    }

    /**
     * What goes over the wire.
     *
     * @param body null where the caller has it already
     */
    record Answer(int status, byte[] body, Map<String, String> headers) {}

    /** An answer that callers may keep and ask for again. */
    Answer kept(MultiMap request, int status, byte[] bytes, Instant lastModified) {
        Validators validators = Validators.of(bytes, lastModified);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", validators.etag());
        if (lastModified != null) {
            headers.put("Last-Modified", validators.lastModifiedHeader());
        }
        if (validators.match(request.getAll("If-None-Match"), request.get("If-Modified-Since"))) {
            return new Answer(NOT_MODIFIED, null, headers);
        }
        return coded(request, status, bytes, headers);
    }

    /** An answer that is asked for once. */
    Answer passing(MultiMap request, int status, byte[] bytes) {
        return coded(request, status, bytes, new LinkedHashMap<>());
    }

    private Answer coded(MultiMap request, int status, byte[] bytes, Map<String, String> headers) {
        List<String> accepted = request.getAll("Accept-Encoding");
        Codings.Coded coded =
                codings.code(bytes, accepted.isEmpty() ? null : String.join(",", accepted));
        if (coded.coding() != null) {
            headers.put("Content-Encoding", coded.coding());
        }
        headers.put("Content-Length", Integer.toString(coded.bytes().length));
        return new Answer(status, coded.bytes(), headers);
    }
}
