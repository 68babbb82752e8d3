package press.harmattan.importer.wxr;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What the fields of one element mean together, or why they mean nothing. */
final class WxrThings {
    private WxrThings() {}

    static WxrThing.Site site(WxrFields fields) {
        return new WxrThing.Site(
                fields.line(),
                fields.text("title"),
                fields.text("link"),
                fields.text("language"),
                fields.text("wp:base_site_url"),
                fields.text("wp:base_blog_url"));
    }

    static WxrThing author(WxrFields fields) {
        return unlessBroken(
                fields,
                "author",
                "wp:author_login",
                () ->
                        new WxrThing.Author(
                                fields.line(),
                                fields.number("wp:author_id"),
                                fields.text("wp:author_login"),
                                fields.text("wp:author_display_name"),
                                fields.text("wp:author_first_name"),
                                fields.text("wp:author_last_name")));
    }

    static WxrThing category(WxrFields fields) {
        return unlessBroken(
                fields,
                "category",
                "wp:category_nicename",
                () ->
                        new WxrThing.Category(
                                fields.line(),
                                fields.number("wp:term_id"),
                                fields.slug("wp:category_nicename"),
                                fields.slug("wp:category_parent"),
                                fields.text("wp:cat_name"),
                                fields.text("wp:category_description"),
                                fields.meta()));
    }

    static WxrThing tag(WxrFields fields) {
        return unlessBroken(
                fields,
                "tag",
                "wp:tag_slug",
                () ->
                        new WxrThing.Tag(
                                fields.line(),
                                fields.number("wp:term_id"),
                                fields.slug("wp:tag_slug"),
                                fields.text("wp:tag_name"),
                                fields.text("wp:tag_description"),
                                fields.meta()));
    }

    static WxrThing term(WxrFields fields) {
        return unlessBroken(
                fields,
                "term",
                "wp:term_slug",
                () ->
                        new WxrThing.Term(
                                fields.line(),
                                fields.number("wp:term_id"),
                                fields.text("wp:term_taxonomy"),
                                fields.slug("wp:term_slug"),
                                fields.slug("wp:term_parent"),
                                fields.text("wp:term_name"),
                                fields.text("wp:term_description"),
                                fields.meta()));
    }

    static WxrThing item(WxrFields fields) {
        Optional<Long> id = WxrFields.positive(fields.text("wp:post_id"));
        if (fields.fault() == null && id.isEmpty()) {
            fields.fault("the item has no wp:post_id that is a number above 0" + named(fields));
        }
        Optional<Instant> date = Optional.empty();
        try {
            date =
                    WxrDates.of(
                            fields.text("wp:post_date_gmt"),
                            fields.text("pubDate"),
                            fields.text("wp:post_date"));
        } catch (DateTimeException e) {
            fields.fault(
                    "the date "
                            + shortened(fields.text("wp:post_date_gmt"))
                            + " does not exist"
                            + named(fields));
        }
        if (fields.fault() != null) {
            return new WxrThing.Broken(fields.line(), fields.fault());
        }
        return new WxrItem(
                fields.line(),
                id.get(),
                fields.text("title"),
                fields.text("link"),
                fields.text("guid"),
                fields.text("dc:creator"),
                date,
                WxrDates.lenient(fields.text("wp:post_modified_gmt")),
                fields.slug("wp:post_name"),
                fields.text("wp:status"),
                fields.text("wp:post_type"),
                fields.number("wp:post_parent"),
                !fields.text("wp:post_password").isEmpty(),
                fields.text("wp:is_sticky").equals("1"),
                fields.text("content:encoded"),
                fields.text("excerpt:encoded"),
                fields.labels(),
                fields.meta(),
                fields.text("wp:attachment_url"),
                fields.comments());
    }

    private static WxrThing unlessBroken(
            WxrFields fields, String kind, String needed, Supplier<WxrThing> made) {
        if (fields.fault() == null && fields.text(needed).isEmpty()) {
            fields.fault("the " + kind + " has no " + needed);
        }
        return fields.fault() == null
                ? made.get()
                : new WxrThing.Broken(fields.line(), fields.fault());
    }

    private static String named(WxrFields fields) {
        String title = fields.text("title");
        return title.isEmpty() ? "" : " (“" + shortened(title) + "”)";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
