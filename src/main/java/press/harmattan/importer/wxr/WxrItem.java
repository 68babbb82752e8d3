package press.harmattan.importer.wxr;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post, page, attachment or whatever else a site keeps as one. Texts that are missing are empty.
 *
 * @param id the post's number, unique in its site and positive
 * @param creator the author's login, which the file's header need not know
 * @param date when it was or will be published: {@code post_date_gmt}; where that is zero, as in
 *     drafts, {@code pubDate}; else {@code post_date} taken as UTC, for the file does not name the
 *     site's zone; else empty
 * @param modified {@code post_modified_gmt}, empty when absent or no date
 * @param slug {@code post_name} without its percent-encoding, in NFC
 * @param status WordPress' word: publish, draft, pending, future, private, inherit, trash …
 * @param type WordPress' word: post, page, attachment, nav_menu_item …
 * @param parent the number of the item above it, 0 for none
 * @param password whether readers had to know a password, which is not kept
 * @param meta the custom fields that an import understands, each with all of its values
 * @param comments what readers said below it, in the order of the file
 */
public record WxrItem(
        long line,
        long id,
        String title,
        String link,
        String guid,
        String creator,
        Optional<Instant> date,
        Optional<Instant> modified,
        String slug,
        String status,
        String type,
        long parent,
        boolean password,
        boolean sticky,
        String content,
        String excerpt,
        List<Label> categories,
        Map<String, List<String>> meta,
        String attachmentUrl,
        List<WxrComment> comments)
        implements WxrThing {

    /** A category, tag or other term that the item carries, known by its taxonomy and nicename. */
    public record Label(String domain, String nicename, String name) {}

    /** The first value of a custom field that is not blank. */
    public Optional<String> meta(String key) {
        return meta.getOrDefault(key, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The attachment that is its picture. */
    public Optional<Long> thumbnailId() {
        return meta("_thumbnail_id").flatMap(WxrFields::positive);
    }

    /** The term that an SEO plugin marked as the main one among its categories. */
    public Optional<Long> primaryCategoryId() {
        return meta("_yoast_wpseo_primary_category")
                .or(() -> meta("rank_math_primary_category"))
                .flatMap(WxrFields::positive);
    }

    public List<Label> labels(String domain) {
        return categories.stream().filter(label -> label.domain().equals(domain)).toList();
    }
}
