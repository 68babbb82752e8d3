package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WxrReaderTest {
    private static final String HEADER =
            """
            <wp:author><wp:author_id>3</wp:author_id><wp:author_login>amina</wp:author_login>
            <wp:author_email>amina@daily.example</wp:author_email>
            <wp:author_display_name><![CDATA[Amina D.]]></wp:author_display_name></wp:author>
            <wp:category><wp:term_id>11</wp:term_id><wp:category_nicename>%d8%b3%d9%88%d9%82</wp:category_nicename>
            <wp:category_parent>economy</wp:category_parent><wp:cat_name><![CDATA[سوق]]></wp:cat_name></wp:category>
            <wp:tag><wp:term_id>12</wp:term_id><wp:tag_slug>harvest</wp:tag_slug><wp:tag_name>Harvest</wp:tag_name></wp:tag>
            <wp:term><wp:term_id>13</wp:term_id><wp:term_taxonomy>place</wp:term_taxonomy>
            <wp:term_slug>mopti</wp:term_slug><wp:term_name>Mopti</wp:term_name></wp:term>
            """;

    @Test
    void the_things_of_a_file_come_in_its_order_with_their_lines() throws IOException {
        List<WxrThing> things = Export.things(Export.of(HEADER + Export.post("")));

        assertEquals(
                List.of("Site", "Author", "Category", "Tag", "Term", "WxrItem"),
                things.stream().map(thing -> thing.getClass().getSimpleName()).toList());
        assertEquals(
                List.of(3L, 10L, 13L, 15L, 16L, 18L), things.stream().map(WxrThing::line).toList());
        assertEquals(
                new WxrThing.Site(
                        3,
                        "The Daily Example",
                        "https://daily.example",
                        "fr-FR",
                        "https://daily.example",
                        "https://daily.example"),
                things.get(0));
        assertEquals(new WxrThing.Author(10, 3, "amina", "Amina D.", "", ""), things.get(1));
        assertEquals(
                new WxrThing.Category(13, 11, "سوق", "economy", "سوق", "", Map.of()),
                things.get(2));
        assertEquals(new WxrThing.Tag(15, 12, "harvest", "Harvest", "", Map.of()), things.get(3));
        assertEquals(
                new WxrThing.Term(16, 13, "place", "mopti", "", "Mopti", "", Map.of()),
                things.get(4));
    }

    @Test
    void an_authors_e_mail_address_is_nowhere_kept() throws IOException {
        assertFalse(Export.things(Export.of(HEADER)).toString().contains("amina@"));
    }

    @Test
    void an_item_keeps_what_an_article_needs() throws IOException {
        WxrItem item =
                Export.item(
                        """
                        <title>Flood &amp; harvest</title><link>https://daily.example/flood/</link>
                        <guid isPermaLink="false">https://daily.example/?p=7</guid>
                        <dc:creator>amina</dc:creator><content:encoded><![CDATA[<p>River</p>]]></content:encoded>
                        <excerpt:encoded><![CDATA[Short]]></excerpt:encoded><wp:post_parent>4</wp:post_parent>
                        <wp:post_password>open sesame</wp:post_password><wp:is_sticky>1</wp:is_sticky>
                        <category domain="category" nicename="economy"><![CDATA[Economy]]></category>
                        <category domain="place" nicename="mopti"><![CDATA[Mopti]]></category>
                        <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author_email>awa@mail.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP><wp:comment_content>one</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type></wp:comment>
                        <wp:comment><wp:comment_content>two</wp:comment_content></wp:comment>
                        """
                                + Export.meta("_thumbnail_id", "44")
                                + Export.meta("_wp_old_slug", "floods")
                                + Export.meta("_wp_old_slug", "the-flood")
                                + Export.meta("_edit_lock", "1:1"));

        assertEquals("Flood & harvest", item.title());
        assertEquals("https://daily.example/flood/", item.link());
        assertEquals("amina", item.creator());
        assertEquals("<p>River</p>", item.content());
        assertEquals("Short", item.excerpt());
        assertEquals(4, item.parent());
        assertTrue(item.password());
        assertFalse(item.toString().contains("sesame"));
        assertTrue(item.sticky());
        assertEquals(List.of(new WxrItem.Label("place", "mopti", "Mopti")), item.labels("place"));
        assertEquals(
                List.of("one", ""), item.comments().stream().map(WxrComment::content).toList());
        assertFalse(item.toString().contains("mail.example"));
        assertFalse(item.toString().contains("192.0.2.7"));
        assertEquals(44L, item.thumbnailId().orElseThrow());
        assertEquals(
                Map.of(
                        "_thumbnail_id",
                        List.of("44"),
                        "_wp_old_slug",
                        List.of("floods", "the-flood")),
                item.meta());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "pending", "future", "private", "publish"})
    void every_status_is_handed_on_as_it_is(String status) throws IOException {
        List<WxrThing> things =
                Export.things(Export.of(Export.post("").replace("publish", status)));

        assertEquals(status, ((WxrItem) things.get(1)).status());
    }

    @Test
    void a_post_without_title_author_or_slug_is_whole() throws IOException {
        WxrItem item = Export.item("<title></title><wp:post_name/>");

        assertEquals("", item.title());
        assertEquals("", item.creator());
        assertEquals("", item.slug());
    }

    @Test
    void a_very_long_title_is_kept() throws IOException {
        String title = "عنوان طويل جدا ".repeat(2000).strip();

        assertEquals(title, Export.item("<title>" + title + "</title>").title());
    }

    @Test
    void a_percent_encoded_slug_is_read_as_its_letters() throws IOException {
        String slug = "%d9%85%d9%88%d8%b3%d9%85-cafe%cc%81";

        assertEquals("موسم-café", Export.item("<wp:post_name>" + slug + "</wp:post_name>").slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d9%85%d9", "%d9%85%d", "%d9%85%", "%d9%85"})
    void a_slug_cut_within_a_letter_loses_only_that_letter(String slug) throws IOException {
        assertEquals("م", Export.item("<wp:post_name>" + slug + "</wp:post_name>").slug());
    }

    @Test
    void a_section_end_within_a_text_is_kept_when_it_was_split() throws IOException {
        WxrItem item =
                Export.item("<content:encoded><![CDATA[a ]]]]><![CDATA[> b]]></content:encoded>");

        assertEquals("a ]]> b", item.content());
    }

    @Test
    void an_item_without_a_number_is_broken_and_the_next_one_is_read() throws IOException {
        List<WxrThing> things =
                Export.things(Export.of("<item><title>Lost</title></item>\n" + Export.post("")));

        assertEquals(
                new WxrThing.Broken(
                        10, "the item has no wp:post_id that is a number above 0 (“Lost”)"),
                things.get(1));
        assertEquals(11, assertInstanceOf(WxrItem.class, things.get(2)).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1abc", "0", "-3", "٧", "99999999999999999999", "7 8", ""})
    void a_number_must_be_one(String id) throws IOException {
        assertTrue(
                Export.broken("<item><wp:post_id>" + id + "</wp:post_id></item>")
                        .contains("wp:post_id"));
    }

    @Test
    void more_text_than_ten_megabytes_breaks_one_item_only() throws IOException {
        String text = "<content:encoded><![CDATA[" + "x".repeat(11 << 20) + "]]></content:encoded>";
        List<WxrThing> things =
                Export.things(Export.of(Export.post(text) + Export.post("<title>Next</title>")));

        assertEquals("more than 10 MB of text", ((WxrThing.Broken) things.get(1)).reason());
        assertEquals("Next", ((WxrItem) things.get(2)).title());
    }

    @Test
    void too_many_categories_break_one_item_only() throws IOException {
        String one = "<category domain=\"post_tag\" nicename=\"a\">A</category>";

        assertEquals(1000, Export.item(one.repeat(1000)).categories().size());
        assertTrue(Export.broken(Export.post(one.repeat(1001))).contains("categories"));
    }

    @Test
    void deep_nesting_breaks_an_item_and_deeper_nesting_ends_the_reading() throws IOException {
        assertTrue(
                Export.broken(Export.post("<a>".repeat(30) + "</a>".repeat(30))).contains("deep"));
        WxrUnreadable refused =
                assertThrows(
                        WxrUnreadable.class,
                        () -> Export.things(Export.of(Export.post("<a>".repeat(100_000)))));
        assertTrue(refused.getMessage().contains("nested"), refused.getMessage());
    }

    @Test
    void a_packed_file_is_read_as_it_is() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Export.of(Export.post("<title>Packed</title>")).transferTo(gzip);
        }

        List<WxrThing> things = Export.things(new ByteArrayInputStream(packed.toByteArray()));

        assertEquals("Packed", ((WxrItem) things.get(1)).title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void a_file_is_read_in_the_encoding_that_it_names(String name) throws IOException {
        String text =
                (Export.HEAD + Export.post("<title>سوق</title>") + Export.TAIL)
                        .replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");

        List<WxrThing> things =
                Export.things(new ByteArrayInputStream(text.getBytes(Charset.forName(name))));

        assertEquals("سوق", ((WxrItem) things.get(1)).title());
    }

    @Test
    void a_byte_order_mark_and_blank_lines_before_the_declaration_are_passed_over()
            throws IOException {
        List<WxrThing> things =
                Export.things(
                        Export.bytes("\uFEFF\n\n" + Export.HEAD + Export.post("") + Export.TAIL));

        assertEquals(12, things.get(1).line());
    }

    @Test
    void progress_is_told_in_bytes_of_the_file() throws IOException {
        byte[] file =
                (Export.HEAD + Export.post("<title>سوق</title>") + Export.TAIL)
                        .getBytes(StandardCharsets.UTF_8);
        try (WxrReader reader = WxrReader.open(new ByteArrayInputStream(file))) {
            while (reader.next().isPresent()) {
                assertTrue(reader.bytesRead() <= file.length);
            }
            assertEquals(file.length, reader.bytesRead());
        }
    }
}
