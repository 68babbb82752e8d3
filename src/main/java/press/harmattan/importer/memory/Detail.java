package press.harmattan.importer.memory;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What else has to be known.
 *
 * @param url,alt,caption,type of a picture
 * @param left checksum of what the import left here, to see whether it was edited since; null for
 *     what was here before and is not the import's to change
 * @param addresses checksum of the older addresses that were kept for an article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Detail(
        String url, String alt, String caption, String type, String left, String addresses) {

    public static Detail picture(String url, String alt, String caption, String type) {
        return new Detail(url, alt, caption, type, null, null);
    }

    public static Detail left(String left) {
        return new Detail(null, null, null, null, left, null);
    }

    public Detail withAddresses(String kept) {
        return new Detail(url, alt, caption, type, left, kept);
    }
}
