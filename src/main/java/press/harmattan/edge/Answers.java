package press.harmattan.edge;

import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes of an answer's bytes what goes over the wire: the tag, the 304, the coding, the length. */
@ApplicationScoped
class Answers {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

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
    Answer kept(MultiMap request, Body body, Instant lastModified) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", body.tag().value());
        if (lastModified != null) {
            headers.put("Last-Modified", HTTP_DATE.format(lastModified));
        }
        if (body.tag().isIn(request.getAll("If-None-Match"))) {
            return new Answer(NOT_MODIFIED, null, headers);
        }
        return coded(request, OK, body, headers);
    }

    /** An answer that is asked for once. */
    Answer passing(MultiMap request, int status, byte[] bytes) {
        return coded(request, status, new Body(bytes), new LinkedHashMap<>());
    }

    private Answer coded(MultiMap request, int status, Body body, Map<String, String> headers) {
        List<String> accepted = request.getAll("Accept-Encoding");
        String coding =
                codings.best(body.length(), accepted.isEmpty() ? null : String.join(",", accepted));
        byte[] bytes = body.in(coding);
        if (coding != null) {
            headers.put("Content-Encoding", coding);
        }
        headers.put("Content-Length", Integer.toString(bytes.length));
        return new Answer(status, bytes, headers);
    }
}
