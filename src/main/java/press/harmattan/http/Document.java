package press.harmattan.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An answer that is no JSON object of ours but a document of some media type, such as a feed.
 *
 * @param bytes the finished document; nobody changes them
 * @param headers what it needs beside the headers that every answer has
 */
public record Document(
        byte[] bytes,
        String mediaType,
        Instant lastModified,
        List<Link> links,
        Map<String, String> headers)
        implements Representation {

    /** Whether a path says by its suffix what is there, whatever a caller would rather have. */
    public static boolean isAt(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    /** A text, in UTF-8. */
    public static Document of(String text, String mediaType, Instant lastModified) {
        return new Document(
                text.getBytes(StandardCharsets.UTF_8),
                mediaType + ";charset=UTF-8",
                lastModified,
                List.of(),
                Map.of());
    }

    /** The same with links. */
    public Document linking(List<Link> more) {
        return new Document(bytes, mediaType, lastModified, more, headers);
    }

    /** The same with headers of its own, in place of those that every answer has. */
    public Document with(Map<String, String> more) {
        return new Document(bytes, mediaType, lastModified, links, more);
    }
}
