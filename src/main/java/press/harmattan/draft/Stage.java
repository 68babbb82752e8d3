package press.harmattan.draft;

/** How far an article has come. */
public enum Stage {
    draft,
    submitted,
    scheduled,
    published,
    unpublished,
    retracted
}
