package press.harmattan.importer.wxr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one element as they are read, within bounds. */
final class WxrFields {
    private static final int MOST_LABELS = 1000;
    private static final int MOST_META = 1000;
    private static final long MOST_COMMENT_TEXT = 10 * 1024 * 1024;
    private static final Set<String> META =
            Set.of(
                    "_thumbnail_id",
                    "_wp_attachment_image_alt",
                    "_wp_old_slug",
                    "_icl_lang_duplicate_of",
                    "_yoast_wpseo_primary_category",
                    "rank_math_primary_category");

    private static final Set<String> KEPT =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "dc:creator",
                    "pubDate",
                    "content:encoded",
                    "excerpt:encoded",
                    "wp:post_id",
                    "wp:post_date",
                    "wp:post_date_gmt",
                    "wp:post_modified_gmt",
                    "wp:post_name",
                    "wp:status",
                    "wp:post_type",
                    "wp:post_parent",
                    "wp:post_password",
                    "wp:is_sticky",
                    "wp:attachment_url",
                    "wp:author_id",
                    "wp:author_login",
                    "wp:author_display_name",
                    "wp:author_first_name",
                    "wp:author_last_name",
                    "wp:term_id",
                    "wp:category_nicename",
                    "wp:category_parent",
                    "wp:cat_name",
                    "wp:category_description",
                    "wp:tag_slug",
                    "wp:tag_name",
                    "wp:tag_description",
                    "wp:term_taxonomy",
                    "wp:term_slug",
                    "wp:term_parent",
                    "wp:term_name",
                    "wp:term_description");

    private final long line;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> meta = new HashMap<>();
    private final List<WxrItem.Label> labels = new ArrayList<>();
    private int metaCount;
    private final List<WxrComment> comments = new ArrayList<>();
    private long commentRoom = MOST_COMMENT_TEXT;
    private String fault;

    WxrFields(long line) {
        this.line = line;
    }

    static boolean wants(String element) {
        return KEPT.contains(element);
    }

    static boolean wantsMeta(String key) {
        return META.contains(key) || key.startsWith("_wpml_import_");
    }

    /** The first of an element counts, as a repeated one has no meaning in the format. */
    void text(String element, String text) {
        texts.putIfAbsent(element, text.strip());
    }

    void meta(String key, String value) {
        if (++metaCount > MOST_META) {
            fault("more than " + MOST_META + " custom fields to keep");
        } else {
            meta.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
    }

    void label(String domain, String nicename, String name) {
        if (labels.size() == MOST_LABELS) {
            fault("more than " + MOST_LABELS + " categories and tags");
        } else {
            labels.add(new WxrItem.Label(domain, WxrSlug.decoded(nicename), name.strip()));
        }
    }

    /** Beyond what fits, a comment is left with its place alone. */
    void comment(WxrComment comment) {
        commentRoom -= comment.content().length() + comment.author().length();
        comments.add(commentRoom >= 0 ? comment : comment.without());
    }

    void fault(String reason) {
        if (fault == null) {
            fault = reason;
        }
    }

    /** Why no thing can be made of them, null when one can. */
    String fault() {
        return fault;
    }

    long line() {
        return line;
    }

    /** What stands in the element, empty where there is none. */
    String text(String element) {
        return texts.getOrDefault(element, "");
    }

    /** What the element says as a number above 0, else 0. */
    long number(String element) {
        return positive(text(element)).orElse(0L);
    }

    String slug(String element) {
        return WxrSlug.decoded(text(element));
    }

    List<WxrItem.Label> labels() {
        return List.copyOf(labels);
    }

    List<WxrComment> comments() {
        return List.copyOf(comments);
    }

    /** The custom fields, each with all of its values. */
    Map<String, List<String>> meta() {
        Map<String, List<String>> kept = new HashMap<>();
        meta.forEach((key, values) -> kept.put(key, List.copyOf(values)));
        return Map.copyOf(kept);
    }

    static Optional<Long> positive(String text) {
        try {
            return text.matches("[0-9]{1,18}")
                    ? Optional.of(Long.parseLong(text)).filter(number -> number > 0)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
