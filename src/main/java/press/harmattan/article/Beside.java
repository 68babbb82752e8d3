package press.harmattan.article;

import java.util.List;

/**
 * What is told of an article only where it was asked for; each may be null.
 *
 * @param why what it has in common with the article that it is listed for
 * @param related what to read after it
 */
public record Beside(Highlights highlights, List<Why> why, List<Article> related) {

    /** Nothing of it. */
    public static final Beside NOTHING = new Beside(null, null, null);

    /** Where words stand in it. */
    public static Beside highlights(Highlights highlights) {
        return new Beside(highlights, null, null);
    }

    /** What it has in common with another one. */
    public static Beside why(List<Why> why) {
        return new Beside(null, why, null);
    }

    /** What to read after it; null where that is not known. */
    public static Beside related(List<Article> related) {
        return new Beside(null, null, related);
    }
}
