package press.harmattan.importer.wxr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small exports of our own making, and what is read from them. */
final class Export {
    static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0">
            <channel>
            <title>The Daily Example</title>
            <link>https://daily.example</link>
            <language>fr-FR</language>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_site_url>https://daily.example</wp:base_site_url>
            <wp:base_blog_url>https://daily.example</wp:base_blog_url>
            """;
    static final String TAIL = "</channel>\n</rss>\n";

    private Export() {}

    static InputStream of(String body) {
        return bytes(HEAD + body + TAIL);
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A published post, number 7, with these elements beside the ones that every item needs. */
    static String post(String elements) {
        return "<item>\n<wp:post_id>7</wp:post_id>\n<wp:post_type>post</wp:post_type>\n"
                + "<wp:status>publish</wp:status>\n"
                + elements
                + "</item>\n";
    }

    static String meta(String key, String value) {
        return "<wp:postmeta><wp:meta_key><![CDATA[%s]]></wp:meta_key><wp:meta_value><![CDATA[%s]]></wp:meta_value></wp:postmeta>\n"
                .formatted(key, value);
    }

    static List<WxrThing> things(InputStream in) throws IOException {
        try (WxrReader reader = WxrReader.open(in)) {
            List<WxrThing> things = new ArrayList<>();
            for (Optional<WxrThing> thing = reader.next();
                    thing.isPresent();
                    thing = reader.next()) {
                things.add(thing.get());
            }
            return things;
        }
    }

    /** The only item of an export with one post. */
    static WxrItem item(String elements) throws IOException {
        List<WxrThing> things = things(of(post(elements)));
        return (WxrItem) things.get(1);
    }

    static String broken(String body) throws IOException {
        return ((WxrThing.Broken) things(of(body)).get(1)).reason();
    }
}
