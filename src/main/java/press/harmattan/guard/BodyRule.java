package press.harmattan.guard;

import java.util.Map;
import java.util.Set;
import press.harmattan.guard.shape.Shape;

/**
 * The body of an operation.
 *
 * @param types the media types that it may have
 * @param shapes for those of them that are JSON, what the value must be; bodies of other types are
 *     read as they come in
 * @param limit the most bytes that it may have, chunked or not
 */
record BodyRule(boolean required, Set<String> types, Map<String, Shape> shapes, long limit) {

    /** What the value must be; null where the body is not JSON. */
    Shape shape(String contentType) {
        return contentType == null ? null : shapes.get(BodyType.essence(contentType));
    }
}
