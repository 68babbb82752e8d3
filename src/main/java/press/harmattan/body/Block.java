package press.harmattan.body;

import java.util.List;

/**
 * One top-level part of a body.
 *
 * @param level 2 to 4, of a heading
 * @param id of a heading, unique in the body: what links inside the article lead to
 * @param html the whole element, its own tag included
 * @param text the same as plain text; of an image, its caption
 * @param items of a list: the HTML inside each item
 * @param image of an image
 * @param lang the language when it is not the article's
 * @param dir the direction when it is stated
 */
public record Block(
        Type type,
        Integer level,
        String id,
        String html,
        String text,
        List<String> items,
        Image image,
        String lang,
        String dir) {

    /** What it is. */
    public enum Type {
        heading,
        paragraph,
        list,
        quote,
        image,
        table
    }

    /**
     * A picture in the text.
     *
     * @param width in pixels, if the HTML said so
     * @param caption as text; the block's HTML has its markup
     * @param link where the picture leads to when it is a link
     */
    public record Image(
            String url, String alt, Integer width, Integer height, String caption, String link) {}
}
