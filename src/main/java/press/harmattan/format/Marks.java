package press.harmattan.format;

/** How a text is set where there are no tags. Values are one line each. */
interface Marks {

    /** The article's title. */
    String title(String text);

    /** What stands above a part. */
    String heading(String text);

    /** Words that are only words. */
    String words(String text);

    /** A picture, or nothing where none can be shown. */
    String picture(String words, String url);

    /** Words that lead somewhere. */
    String link(String words, String url);

    /** What parts the article from what is said about it. */
    String rule();
}
