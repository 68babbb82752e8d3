package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxrHostileFileTest {
    private static final String BODY =
            Export.HEAD.substring(Export.HEAD.indexOf("<rss"))
                    + Export.post("<title>&x;</title>")
                    + Export.TAIL;

    @Test
    void a_file_outside_is_not_read_through_an_entity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        String type = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n";

        WxrUnreadable refused =
                assertThrows(WxrUnreadable.class, () -> Export.things(Export.bytes(type + BODY)));

        assertTrue(refused.getMessage().contains("document type"), refused.getMessage());
        assertEquals(1, refused.line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY x \"&b;&b;\">]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/hostname\">%p;]>",
                "<!DOCTYPE rss>"
            })
    void every_document_type_is_refused(String type) {
        WxrUnreadable refused =
                assertThrows(
                        WxrUnreadable.class,
                        () ->
                                Export.things(
                                        Export.bytes("<?xml version=\"1.0\"?>\n" + type + BODY)));

        assertTrue(refused.getMessage().startsWith("line 2: "), refused.getMessage());
    }

    @Test
    void an_entity_that_nobody_declared_is_shown_as_it_was_written() throws IOException {
        assertEquals("a &x; b", Export.item("<title>a &x; b</title>").title());
    }

    @ParameterizedTest
    @CsvSource({
        "Sel & poivre,Sel & poivre",
        "caf&eacute;,café",
        "a&nbsp;b,a\u00a0b",
        "&lt;b&gt; &amp; &#233; &#x645;,<b> & é م",
        "a&#0;b&#x1F;c&#xFFFF;d&#55296;e,abcde",
        "a &#; &#x; &; &,a &#; &#x; &; &",
        "x&y=1&copy=2&amp;z,x&y=1&copy=2&z"
    })
    void what_xml_does_not_know_outside_of_sections_is_read_as_html_would(
            String written, String read) throws IOException {
        assertEquals(read, Export.item("<title>" + written + "</title>").title());
    }

    @Test
    void an_ampersand_within_an_attribute_is_read_too() throws IOException {
        WxrItem item =
                Export.item("<category domain=\"post_tag\" nicename=\"a&b&eacute;\">A</category>");

        assertEquals("a&bé", item.categories().get(0).nicename());
    }

    @Test
    void nothing_is_replaced_within_a_section() throws IOException {
        WxrItem item =
                Export.item(
                        "<content:encoded><![CDATA[a & b &nbsp; &#0; <!DOCTYPE x> <!-- c -->]]></content:encoded>");

        assertEquals("a & b &nbsp; &#0; <!DOCTYPE x> <!-- c -->", item.content());
    }

    @Test
    void characters_that_xml_forbids_are_dropped_and_counted() throws IOException {
        String text =
                Export.HEAD
                        + Export.post(
                                "<title>a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf</title>"
                                        + "<content:encoded><![CDATA[😀\f]\u0001]\u0002></content:encoded>")
                        + Export.TAIL;
        try (WxrReader reader = WxrReader.open(Export.bytes(text))) {
            reader.next();
            WxrItem item = (WxrItem) reader.next().orElseThrow();

            assertEquals("abcdef", item.title());
            assertEquals("😀", item.content());
            assertEquals(8, reader.droppedCharacters());
        }
    }

    @Test
    void a_million_forbidden_references_in_a_row_are_dropped() throws IOException {
        assertEquals("", Export.item("<title>" + "&#0;".repeat(1_000_000) + "</title>").title());
    }

    @Test
    void bytes_that_are_no_text_are_counted_as_damage() throws IOException {
        byte[] file =
                (Export.HEAD + Export.post("<title>caf#</title>") + Export.TAIL)
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == '#' ? (byte) 0xE9 : file[i];
        }
        try (WxrReader reader = WxrReader.open(new ByteArrayInputStream(file))) {
            reader.next();

            assertEquals("caf\uFFFD", ((WxrItem) reader.next().orElseThrow()).title());
            assertEquals(1, reader.damagedCharacters());
        }
    }

    @Test
    void a_file_that_is_cut_off_gives_its_whole_items_and_then_names_the_line() throws IOException {
        String file = Export.HEAD + Export.post("<title>Whole</title>") + "<item>\n<title>Cut";
        try (WxrReader reader = WxrReader.open(Export.bytes(file))) {
            reader.next();
            assertEquals("Whole", ((WxrItem) reader.next().orElseThrow()).title());

            WxrUnreadable cut = assertThrows(WxrUnreadable.class, reader::next);

            assertEquals(16, cut.line());
            assertTrue(
                    cut.getMessage().startsWith("line 16: the file is cut off"), cut.getMessage());
        }
    }

    @Test
    void a_file_may_be_cut_off_anywhere() {
        byte[] file =
                (Export.HEAD
                                + Export.post(
                                        "<title>&amp;&eacute;</title><content:encoded><![CDATA[a]]></content:encoded>")
                                + "<!-- é --><?x y?>"
                                + Export.TAIL)
                        .getBytes(StandardCharsets.UTF_8);
        int whole =
                new String(file, StandardCharsets.UTF_8).lastIndexOf("</rss>") + "</rss>".length();
        int extra = file.length - new String(file, StandardCharsets.UTF_8).length();
        for (int length = 0; length < whole + extra; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(
                    WxrUnreadable.class,
                    () -> Export.things(new ByteArrayInputStream(cut)),
                    "at " + length);
        }
    }

    @Test
    void a_packed_file_that_is_cut_off_says_so() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Export.of(Export.post("")).transferTo(gzip);
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 20);

        WxrUnreadable refused =
                assertThrows(
                        WxrUnreadable.class, () -> Export.things(new ByteArrayInputStream(cut)));

        assertTrue(refused.getMessage().contains("packed"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{\"a\":1}",
                "<html><body></body></html>",
                "<rss></rss>",
                "<rss><channel><title>News</title><item><title>a</title></item></channel></rss>",
                "<rss><channel><title>News</title></channel></rss>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><rss/>"
            })
    void what_is_no_export_is_refused_in_one_sentence(String text) {
        WxrUnreadable refused =
                assertThrows(WxrUnreadable.class, () -> Export.things(Export.bytes(text)));

        assertTrue(refused.getMessage().matches("line [01]: [^\\n]+"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<wp:tag x=\"", "<?x "})
    void a_single_piece_of_markup_cannot_fill_the_memory(String open) {
        WxrUnreadable refused =
                assertThrows(
                        WxrUnreadable.class,
                        () -> Export.things(new Endless(Export.HEAD + open, "aaaaaaaaaaaaaaaa")));

        assertTrue(refused.getMessage().contains("12 MB"), refused.getMessage());
    }
}
