package press.harmattan.article;

/** The order of a list of articles; ties are broken by id. */
public enum Sort {
    newest,
    oldest,
    updated
}
