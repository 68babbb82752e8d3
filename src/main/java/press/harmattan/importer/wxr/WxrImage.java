package press.harmattan.importer.wxr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of the site's library. Posts name it by its number and may stand before it in the file,
 * so pictures are gathered by a reading of their own.
 *
 * @param post the item that it was sent up to, 0 for none
 * @param alt empty when nobody wrote one; its title is then mostly a file's name and no stand-in
 * @param type the media type that the address' ending tells
 */
public record WxrImage(
        long id, long post, String url, String alt, String title, String caption, String type) {
    private static final Map<String, String> TYPES =
            Map.of(
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "jpe", "image/jpeg",
                    "png", "image/png",
                    "gif", "image/gif",
                    "webp", "image/webp",
                    "avif", "image/avif",
                    "heic", "image/heic",
                    "bmp", "image/bmp",
                    "tiff", "image/tiff");

    /** The picture that an attachment is, empty for sound, film, documents and other items. */
    public static Optional<WxrImage> of(WxrItem item) {
        String url = item.attachmentUrl().isEmpty() ? item.guid() : item.attachmentUrl();
        if (!item.type().equals("attachment") || !url.matches("(?i)https?://\\S+")) {
            return Optional.empty();
        }
        String path = url.replaceFirst("[?#].*", "");
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending))
                .map(
                        type ->
                                new WxrImage(
                                        item.id(),
                                        item.parent(),
                                        url,
                                        item.meta("_wp_attachment_image_alt").orElse(""),
                                        item.title(),
                                        item.excerpt(),
                                        type));
    }
}
