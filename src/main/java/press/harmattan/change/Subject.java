package press.harmattan.change;

/** What a change is about; the constants are the words of the database and of the API. */
public enum Subject {
    article,
    section,
    region,
    tag,
    author,
    collection,
    /** The comments of an article: the change has the article's id. */
    comment
}
