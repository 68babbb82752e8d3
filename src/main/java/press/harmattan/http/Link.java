package press.harmattan.http;

/**
 * A link of an answer, sent in its {@code Link} header.
 *
 * @param rel the relation, such as {@code next}
 * @param target an absolute URL, or a path from its first slash, which the edge makes absolute
 * @param type the media type of what is there, null where it is that of the answer
 */
public record Link(String rel, String target, String type) {

    /** A link to something of the answer's own type. */
    public Link(String rel, String target) {
        this(rel, target, null);
    }
}
