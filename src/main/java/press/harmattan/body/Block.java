package press.harmattan.body;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
@Schema(description = "One top-level part of a body, in the order of reading.")
public record Block(
        Type type,
        @Schema(nullable = true, description = "2 to 4, of a heading.") Integer level,
        @Schema(nullable = true, description = "Of a heading: what links in the article lead to.")
                String id,
        @Schema(description = "The whole element as sanitised HTML.") String html,
        @Schema(description = "The same as plain text; of an image, its caption.") String text,
        @Schema(nullable = true, description = "Of a list: the HTML inside each item.")
                List<String> items,
        @Schema(nullable = true, description = "Of an image.") Image image,
        @Schema(nullable = true, description = "The language; null: as the article's.") String lang,
        @Schema(
                        nullable = true,
                        description =
                                "The direction; null: as the article's. `auto`: by its first letters.",
                        pattern = "^(ltr|rtl|auto)$")
                String dir) {

    /** What it is. */
    @Schema(name = "BlockType", description = "What a block is.")
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
    @Schema(name = "BlockImage", description = "A picture in the text.")
    public record Image(
            @Schema(description = "Where the picture is.") String url,
            @Schema(nullable = true, description = "What it shows, in words.") String alt,
            @Schema(nullable = true, description = "In pixels.") Integer width,
            @Schema(nullable = true, description = "In pixels.") Integer height,
            @Schema(nullable = true, description = "As plain text.") String caption,
            @Schema(nullable = true, description = "Where it leads to when it is a link.")
                    String link) {}
}
