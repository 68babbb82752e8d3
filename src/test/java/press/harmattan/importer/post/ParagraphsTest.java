package press.harmattan.importer.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    private static String clean(String content) {
        return PostHtml.clean(content).html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\n\ntwo",
                "one\r\n\r\ntwo",
                "\n\none\n \t\n\n\ntwo\n",
                "one<!--nextpage-->two",
                "one\n<!--more-->\ntwo"
            })
    void a_blank_line_parts_paragraphs(String text) {
        assertEquals("<p>one</p><p>two</p>", clean(text));
    }

    @Test
    void a_single_line_break_stays_one() {
        assertEquals("<p>one<br>two<br>three</p>", clean("one\ntwo<br />\nthree"));
        assertEquals("<p><em>one</em><br>two</p>", clean("<em>one</em>\ntwo"));
        assertEquals(
                "<p>one <em>two<br>three</em> four</p>", clean("one <em>two\nthree</em> four"));
    }

    @Test
    void block_elements_stand_as_they_are() {
        assertEquals(
                "<p>one</p><h2>Two</h2><p>three</p><ul><li>a</li></ul><p>four</p>",
                clean("one\n<h2>Two</h2>\nthree<ul><li>a</li></ul>four"));
    }

    @Test
    void preformatted_text_is_not_touched() {
        String pre = "<pre>one\n\n  two\nhttps://a.example/x\n</pre>";

        assertEquals("<p>a</p>" + pre + "<p>b</p>", clean("a\n\n" + pre + "\n\nb"));
    }

    @Test
    void paragraphs_that_were_written_stay_with_their_breaks() {
        assertEquals("<p>one<br>two</p><p>three</p>", clean("<p>one\ntwo</p>\n\n<p>three</p>"));
    }

    @Test
    void a_quotation_has_paragraphs_of_its_own() {
        assertEquals(
                "<blockquote><p>one</p><p>two <em>b</em></p></blockquote>",
                clean("<blockquote>one\n\ntwo <em>b</em></blockquote>"));
    }

    @Test
    void an_item_of_a_list_is_parted_only_by_a_blank_line() {
        assertEquals(
                "<ul><li>a <b>b</b> c</li><li><p>d</p><p><a href=\"/e\">e</a> f</p></li></ul>",
                clean("<ul><li>a <b>b</b> c</li><li>d\n\n<a href=\"/e\">e</a> f</li></ul>"));
    }

    @Test
    void a_table_keeps_its_cells_and_their_markup() {
        assertEquals(
                "<table><tbody><tr><td><a href=\"/a\">a</a></td><td>b<br>c</td></tr></tbody></table>",
                clean(
                        "<table><tbody><tr><td><a href=\"/a\">a</a></td><td>b\nc</td></tr></tbody></table>"));
    }

    @Test
    void an_address_alone_on_its_line_becomes_a_link_of_its_own() {
        String link =
                "<p><a href=\"https://a.example/x?b=1&amp;c\">https://a.example/x?b=1&amp;c</a></p>";

        assertEquals(
                "<p>one</p>" + link + "<p>two</p>",
                clean("one\n\nhttps://a.example/x?b=1&c\n\ntwo"));
        assertEquals(
                "<p>one</p>" + link + "<p>two</p>",
                clean("one\nhttps://a.example/x?b=1&amp;c\ntwo"));
        assertEquals(link, clean("<p>https://a.example/x?b=1&amp;c</p>"));
    }

    @Test
    void an_address_within_a_line_stays_text() {
        assertEquals("<p>see https://a.example/x</p>", clean("see https://a.example/x"));
        assertEquals(
                "<p><b>see</b> https://a.example/x <i>y</i></p>",
                clean("<b>see</b> https://a.example/x <i>y</i>"));
    }
}
