package press.harmattan.importer.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.importer.wxr.WxrImage;

class PostHtmlTest {
    private static String clean(String content) {
        return PostHtml.clean(content).html();
    }

    @Test
    void the_comments_of_blocks_disappear_and_their_html_stays() {
        assertEquals(
                "<h2>Rain</h2><p>First line</p><p>Second</p>",
                clean(
                                """
                        <!-- wp:heading {"level":2} -->
                        <h2>Rain</h2>
                        <!-- /wp:heading -->

                        <!-- wp:group --><div class="wp-block-group"><!-- wp:paragraph {"align":"left"} -->
                        <p>First line</p>
                        <!-- /wp:paragraph --></div><!-- /wp:group -->

                        <!-- wp:more --><!--more Read on--><!-- /wp:more -->
                        <!-- wp:paragraph -->
                        <p>Second</p>
                        <!-- /wp:paragraph -->
                        """)
                        .replaceAll(">\\s+<", "><"));
    }

    @Test
    void line_breaks_within_a_block_mean_nothing() {
        assertEquals(
                "<p>one\ntwo</p>",
                clean("<!-- wp:paragraph --><p>one\ntwo</p><!-- /wp:paragraph -->"));
    }

    @Test
    void a_block_that_the_site_filled_is_told() {
        assertEquals(
                List.of(
                        "left out the block latest-posts (2 times)",
                        "left out the block acme/rates"),
                PostHtml.clean(
                                "<!-- wp:latest-posts /--><!-- wp:latest-posts {\"a\":1} /--><!-- wp:acme/rates {} /-->")
                        .warnings());
    }

    @Test
    void an_embed_block_becomes_a_link_and_keeps_its_caption() {
        assertEquals(
                "<p><a href=\"https://films.example/7\">https://films.example/7</a></p><p>A film</p>",
                clean(
                        "<!-- wp:embed {} --><figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://films.example/7\n</div>"
                                + "<figcaption>A film</figcaption></figure><!-- /wp:embed -->"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<iframe src=\"//films.example/7\" width=\"5\"></iframe>|https://films.example/7",
                "<iframe src=\"https://www.youtube.com/embed/abcdefghijk?rel=0\"></iframe>|https://www.youtube.com/watch?v=abcdefghijk",
                "<figure><video controls><source src=\"https://a.example/v.mp4\"></video></figure>|https://a.example/v.mp4",
                "<object data=\"https://a.example/v.swf\"><embed src=\"https://a.example/v.swf\"></object>|https://a.example/v.swf"
            })
    void players_become_links(String html, String url) {
        assertEquals("<p><a href=\"" + url + "\">" + url + "</a></p>", clean(html));
    }

    @Test
    void a_player_of_something_else_is_left_out_with_a_warning() {
        PostHtml.Cleaned cleaned = PostHtml.clean("<p>a</p><iframe src=\"javascript:x\"></iframe>");

        assertEquals("<p>a</p>", cleaned.html());
        assertEquals(List.of("left out an embedded iframe without an address"), cleaned.warnings());
    }

    @Test
    void a_gallery_block_becomes_one_figure_for_each_picture() {
        assertEquals(
                "<figure><img src=\"a.jpg\"><figcaption>A</figcaption></figure><figure><img src=\"b.jpg\"></figure><p>Both</p>",
                clean(
                        "<!-- wp:gallery --><figure class=\"g\"><figure><img src=\"a.jpg\"><figcaption>A</figcaption></figure>"
                                + "<figure><img src=\"b.jpg\"></figure><figcaption>Both</figcaption></figure><!-- /wp:gallery -->"));
    }

    @Test
    void a_table_and_a_quotation_leave_their_figures() {
        assertEquals(
                "<table><tbody><tr><td>1</td></tr></tbody></table><p>Prices</p><blockquote><p>Yes</p></blockquote>",
                clean(
                        "<!-- wp:table --><figure><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Prices</figcaption></figure>"
                                + "<figure><blockquote><p>Yes</p></blockquote></figure>"));
    }

    @Test
    void pictures_are_put_where_a_gallery_was() {
        PostHtml.Cleaned cleaned = PostHtml.clean("a\n\n[gallery ids=\"3,4\"]\n\nb");
        WxrImage known =
                new WxrImage(
                        3,
                        0,
                        "https://a.example/3.jpg",
                        "A \"river\"",
                        "",
                        "In <em>May</em>",
                        "image/jpeg");

        assertEquals(
                "<p>a</p><figure><img src=\"https://a.example/3.jpg\" alt=\"A &quot;river&quot;\">"
                        + "<figcaption>In <em>May</em></figcaption></figure><p>b</p>",
                cleaned.withPictures(id -> Optional.of(known).filter(image -> image.id() == id)));
    }

    @Test
    void boxes_go_and_the_direction_that_they_gave_stays() {
        assertEquals(
                "<p dir=\"rtl\">سوق</p><p dir=\"ltr\">Market</p><p>c</p>",
                clean(
                        "<div dir=\"rtl\">سوق<p dir=\"ltr\">Market</p></div><section><div>c</div></section>"));
    }

    @Test
    void nested_lists_stay_nested_with_all_their_words() {
        String list =
                "<ul><li>a <a href=\"/x\">b</a><ol><li><strong>c</strong> d</li></ol></li><li>e</li></ul>";

        assertEquals(list, clean(list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<figure>", "<blockquote>", "<ul><li>a\n\nb"})
    void what_is_nested_too_deep_becomes_text(String open) {
        PostHtml.Cleaned cleaned =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> PostHtml.clean(open.repeat(5000) + "words"));

        assertTrue(PostHtml.text(cleaned.html()).endsWith("words"));
        assertEquals(
                List.of("elements nested more than 100 deep became plain text"),
                cleaned.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n ", "<!--more-->", "<p>&nbsp;</p>", "<!-- wp:rss /-->"})
    void nothing_stays_nothing(String content) {
        assertEquals("", clean(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain <em>and</em> <script>alert(1)</script>wind|Rain and wind",
                "Tom &amp; Jerry &#8211; caf&eacute;|Tom & Jerry – café",
                "a < b & c|a < b & c"
            })
    void a_title_is_plain_text(String written, String read) {
        assertEquals(read, PostHtml.text(written));
        assertEquals(read, PostHtml.text(" \n" + written.replace(" ", " \n ") + "\n"));
    }

    @Test
    void a_missing_title_is_made_of_the_first_words() {
        assertEquals("Rain in May", PostHtml.titleFrom("<p>Rain <b>in</b> May</p>"));
        assertEquals("", PostHtml.titleFrom("<p> </p><img src=\"a.jpg\">"));
        assertEquals(
                "one two three four five six seven eight nine ten one two three four five six…",
                PostHtml.titleFrom("one two three four five six seven eight nine ten ".repeat(9)));
        assertEquals("😀".repeat(80) + "…", PostHtml.titleFrom("😀".repeat(200)));
    }
}
