package press.harmattan.change;

/** What happened; the first five to articles, the others to terms, collections and comments. */
public enum Kind {
    published,
    updated,
    corrected,
    retracted,
    unpublished,
    created,
    changed,
    moved,
    merged,
    deleted
}
