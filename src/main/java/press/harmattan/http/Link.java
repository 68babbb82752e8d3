package press.harmattan.http;

/**
 * A link of an answer, sent in its {@code Link} header.
 *
 * @param rel the relation, such as {@code next}
 * @param target an absolute URL, or a path from its first slash, which the edge makes absolute
 */
public record Link(String rel, String target) {}
