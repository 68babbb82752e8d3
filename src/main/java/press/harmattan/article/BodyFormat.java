package press.harmattan.article;

/** The formats of a body. */
public enum BodyFormat {
    html,
    blocks,
    markdown,
    text
}
