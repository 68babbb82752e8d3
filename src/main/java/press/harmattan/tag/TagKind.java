package press.harmattan.tag;

/** What a tag stands for. */
public enum TagKind {
    topic,
    person,
    organisation,
    series
}
