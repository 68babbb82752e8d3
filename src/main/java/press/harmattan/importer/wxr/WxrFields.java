package press.harmattan.importer.wxr;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The fields of one element as they are read, and what they mean together. */
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

    WxrThing.Site site() {
        return new WxrThing.Site(
                line,
                text("title"),
                text("link"),
                text("language"),
                text("wp:base_site_url"),
                text("wp:base_blog_url"));
    }

    WxrThing author() {
        return unlessBroken(
                "author",
                "wp:author_login",
                () ->
                        new WxrThing.Author(
                                line,
                                number("wp:author_id"),
                                text("wp:author_login"),
                                text("wp:author_display_name"),
                                text("wp:author_first_name"),
                                text("wp:author_last_name")));
    }

    WxrThing category() {
        return unlessBroken(
                "category",
                "wp:category_nicename",
                () ->
                        new WxrThing.Category(
                                line,
                                number("wp:term_id"),
                                WxrSlug.decoded(text("wp:category_nicename")),
                                WxrSlug.decoded(text("wp:category_parent")),
                                text("wp:cat_name"),
                                text("wp:category_description"),
                                kept()));
    }

    WxrThing tag() {
        return unlessBroken(
                "tag",
                "wp:tag_slug",
                () ->
                        new WxrThing.Tag(
                                line,
                                number("wp:term_id"),
                                WxrSlug.decoded(text("wp:tag_slug")),
                                text("wp:tag_name"),
                                text("wp:tag_description"),
                                kept()));
    }

    WxrThing term() {
        return unlessBroken(
                "term",
                "wp:term_slug",
                () ->
                        new WxrThing.Term(
                                line,
                                number("wp:term_id"),
                                text("wp:term_taxonomy"),
                                WxrSlug.decoded(text("wp:term_slug")),
                                WxrSlug.decoded(text("wp:term_parent")),
                                text("wp:term_name"),
                                text("wp:term_description"),
                                kept()));
    }

    WxrThing item() {
        Optional<Long> id = positive(text("wp:post_id"));
        if (fault == null && id.isEmpty()) {
            fault("the item has no wp:post_id that is a number above 0" + named());
        }
        Optional<Instant> date = Optional.empty();
        try {
            date = WxrDates.of(text("wp:post_date_gmt"), text("pubDate"), text("wp:post_date"));
        } catch (DateTimeException e) {
            fault("the date " + shortened(text("wp:post_date_gmt")) + " does not exist" + named());
        }
        if (fault != null) {
            return new WxrThing.Broken(line, fault);
        }
        return new WxrItem(
                line,
                id.get(),
                text("title"),
                text("link"),
                text("guid"),
                text("dc:creator"),
                date,
                WxrDates.lenient(text("wp:post_modified_gmt")),
                WxrSlug.decoded(text("wp:post_name")),
                text("wp:status"),
                text("wp:post_type"),
                number("wp:post_parent"),
                !text("wp:post_password").isEmpty(),
                text("wp:is_sticky").equals("1"),
                text("content:encoded"),
                text("excerpt:encoded"),
                List.copyOf(labels),
                kept(),
                text("wp:attachment_url"),
                List.copyOf(comments));
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

    private WxrThing unlessBroken(String kind, String needed, Supplier<WxrThing> made) {
        if (fault == null && text(needed).isEmpty()) {
            fault("the " + kind + " has no " + needed);
        }
        return fault == null ? made.get() : new WxrThing.Broken(line, fault);
    }

    private String text(String element) {
        return texts.getOrDefault(element, "");
    }

    private long number(String element) {
        return positive(text(element)).orElse(0L);
    }

    private Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new HashMap<>();
        meta.forEach((key, values) -> kept.put(key, List.copyOf(values)));
        return Map.copyOf(kept);
    }

    private String named() {
        String title = text("title");
        return title.isEmpty() ? "" : " (“" + shortened(title) + "”)";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
