package press.harmattan.importer.wordpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an export as WordPress does; what a case does not name is left out or made up. */
final class WxrFile {
    static final String HOME = "https://puits.example";

    private final List<String> header = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final String language;

    WxrFile(String language) {
        this.language = language;
    }

    WxrFile author(String login, String name) {
        header.add(
                "<wp:author><wp:author_id>%d</wp:author_id>".formatted(header.size() + 1)
                        + element("wp:author_login", login)
                        + element("wp:author_email", login + "@puits.example")
                        + element("wp:author_display_name", name)
                        + "</wp:author>");
        return this;
    }

    WxrFile category(String nicename, String name, String parent) {
        header.add(
                "<wp:category><wp:term_id>%d</wp:term_id>".formatted(header.size() + 1)
                        + element("wp:category_nicename", nicename)
                        + element("wp:category_parent", parent)
                        + element("wp:cat_name", name)
                        + "</wp:category>");
        return this;
    }

    WxrFile tag(String slug, String name) {
        header.add(
                "<wp:tag><wp:term_id>%d</wp:term_id>".formatted(header.size() + 1)
                        + element("wp:tag_slug", slug)
                        + element("wp:tag_name", name)
                        + "</wp:tag>");
        return this;
    }

    /** A group of Polylang: categories or tags that are one in several languages. */
    WxrFile translations(String group, String members) {
        header.add(
                "<wp:term><wp:term_id>%d</wp:term_id>".formatted(header.size() + 1)
                        + element("wp:term_taxonomy", "term_translations")
                        + element("wp:term_slug", group)
                        + element("wp:term_description", members)
                        + "</wp:term>");
        return this;
    }

    /** A published post, a day after the one with the number below. */
    Item post(long id, String slug) {
        return new Item(id, "post", slug);
    }

    WxrFile picture(long id, String url, String alt, String caption) {
        return new Item(id, "attachment", "picture-" + id)
                .status("inherit")
                .with("wp:attachment_url", url)
                .meta("_wp_attachment_image_alt", alt)
                .excerpt(caption)
                .end();
    }

    WxrFile page(long id, String slug) {
        return new Item(id, "page", slug).end();
    }

    /** Takes something into the file as it is. */
    WxrFile raw(String xml) {
        items.add(xml);
        return this;
    }

    Path in(Path directory) {
        try {
            Path file = Files.createTempFile(directory, "site", ".xml");
            return Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                """
                + element("title", "Le Puits")
                + element("link", HOME)
                + element("language", language)
                + "<wp:wxr_version>1.2</wp:wxr_version>\n"
                + element("wp:base_site_url", HOME)
                + element("wp:base_blog_url", HOME)
                + String.join("", header)
                + String.join("", items)
                + "</channel></rss>\n";
    }

    static String element(String name, String text) {
        String whole = text.replace("]]>", "]]]]><![CDATA[>");
        return "<" + name + "><![CDATA[" + whole + "]]></" + name + ">\n";
    }

    /** One item; {@link #end} puts it into the file. */
    final class Item {
        private final long id;
        private final String type;
        private final String slug;
        private final StringBuilder more = new StringBuilder();
        private String title;
        private String content;
        private String link;
        private String status = "publish";
        private String date;
        private String modified;
        private String excerpt = "";

        private Item(long id, String type, String slug) {
            this.id = id;
            this.type = type;
            this.slug = slug;
            title = slug;
            content = "<p>" + slug + "</p>";
            link = HOME + "/2026/" + slug + "/";
            date = "2026-01-%02d 08:00:00".formatted(1 + id % 28);
            modified = date;
        }

        Item title(String text) {
            title = text;
            return this;
        }

        Item content(String html) {
            content = html;
            return this;
        }

        Item excerpt(String html) {
            excerpt = html;
            return this;
        }

        Item link(String url) {
            link = url;
            return this;
        }

        Item status(String word) {
            status = word;
            return this;
        }

        Item date(String instant) {
            date = instant;
            modified = instant;
            return this;
        }

        Item modified(String instant) {
            modified = instant;
            return this;
        }

        Item by(String login) {
            return with("dc:creator", login);
        }

        Item in(String domain, String nicename, String name) {
            more.append(
                    "<category domain=\"%s\" nicename=\"%s\"><![CDATA[%s]]></category>\n"
                            .formatted(domain, nicename, name));
            return this;
        }

        Item meta(String key, String value) {
            more.append("<wp:postmeta>")
                    .append(element("wp:meta_key", key))
                    .append(element("wp:meta_value", value))
                    .append("</wp:postmeta>\n");
            return this;
        }

        Item with(String name, String text) {
            more.append(element(name, text));
            return this;
        }

        /** An approved comment, with all that WordPress tells of who wrote it. */
        Item comment(long id, long parent, String author, String html) {
            return comment(id, parent, author, html, "1", "comment");
        }

        Item comment(
                long id, long parent, String author, String html, String approved, String type) {
            more.append("<wp:comment>")
                    .append(element("wp:comment_id", Long.toString(id)))
                    .append(element("wp:comment_author", author))
                    .append(element("wp:comment_author_email", "reader" + id + "@mail.example"))
                    .append(element("wp:comment_author_url", "https://reader.example/" + id))
                    .append(element("wp:comment_author_IP", "192.0.2." + id))
                    .append(element("wp:comment_date", "2026-02-01 10:%02d:00".formatted(id % 60)))
                    .append(
                            element(
                                    "wp:comment_date_gmt",
                                    "2026-02-01 09:%02d:00".formatted(id % 60)))
                    .append(element("wp:comment_content", html))
                    .append(element("wp:comment_approved", approved))
                    .append(element("wp:comment_type", type))
                    .append(element("wp:comment_parent", Long.toString(parent)))
                    .append("</wp:comment>");
            return this;
        }

        WxrFile end() {
            items.add(
                    "<item>\n"
                            + element("title", title)
                            + element("link", link)
                            + element("guid", HOME + "/?p=" + id)
                            + element("content:encoded", content)
                            + element("excerpt:encoded", excerpt)
                            + element("wp:post_id", Long.toString(id))
                            + element("wp:post_date", date)
                            + element("wp:post_date_gmt", date)
                            + element("wp:post_modified_gmt", modified)
                            + element("wp:post_name", slug)
                            + element("wp:status", status)
                            + element("wp:post_type", type)
                            + more
                            + "</item>\n");
            return WxrFile.this;
        }
    }
}
