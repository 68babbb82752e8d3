package press.harmattan.importer.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {
    private static String clean(String content) {
        return PostHtml.clean(content).html();
    }

    @Test
    void a_caption_becomes_a_figure_with_its_link_and_markup() {
        assertEquals(
                "<p>Before</p><figure><a href=\"https://daily.example/big.jpg\"><img src=\"s.jpg\" alt=\"A\">"
                        + "</a><figcaption>The <em>river</em> in May</figcaption></figure><p>After</p>",
                clean(
                        "Before\n\n[caption id=\"attachment_3\" align=\"alignleft\" width=\"300\"]"
                                + "<a href=\"https://daily.example/big.jpg\"><img src=\"s.jpg\" alt=\"A\" /></a>"
                                + " The <em>river</em> in May[/caption]\n\nAfter"));
    }

    @Test
    void an_old_caption_has_its_words_in_an_argument() {
        assertEquals(
                "<figure><img src=\"s.jpg\"><figcaption>The river</figcaption></figure>",
                clean("[caption caption=\"The river\"]<img src=\"s.jpg\">[/caption]"));
    }

    @Test
    void a_caption_that_was_never_closed_takes_nothing_with_it() {
        assertEquals(
                "<p>text</p><figure><img src=\"s.jpg\"><figcaption>b</figcaption></figure>",
                clean("[caption id=\"x\"]text [caption id=\"y\"]<img src=\"s.jpg\">b[/caption]"));
    }

    @Test
    void a_gallery_keeps_the_place_and_the_numbers_of_its_pictures() {
        PostHtml.Cleaned cleaned =
                PostHtml.clean(
                        "a\n\n[gallery ids=\"3, 5,x,7\" columns=2]\n\nb [gallery include='9']");

        assertEquals(Set.of(3L, 5L, 7L, 9L), cleaned.galleryIds());
        assertEquals(
                "<p>a</p><figure data-gallery=\"3,5,7\"></figure><p>b</p><figure data-gallery=\"9\"></figure>",
                cleaned.html());
    }

    @Test
    void a_gallery_of_whatever_was_sent_up_is_left_out_with_a_warning() {
        PostHtml.Cleaned cleaned = PostHtml.clean("a [gallery] [gallery columns=\"2\"]");

        assertEquals("<p>a</p>", cleaned.html());
        assertEquals(
                List.of("left out a gallery that does not say what is in it (2 times)"),
                cleaned.warnings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[embed]https://films.example/7[/embed]|https://films.example/7",
                "[embed width=\"500\"]https://films.example/7[/embed]|https://films.example/7",
                "[audio https://daily.example/a.mp3]|https://daily.example/a.mp3",
                "[audio mp3=\"https://daily.example/a.mp3\"][/audio]|https://daily.example/a.mp3",
                "[video width=\"640\" mp4='https://daily.example/a.mp4'][/video]|https://daily.example/a.mp4",
                "[video src=//daily.example/a.mp4 /]|https://daily.example/a.mp4",
                "[youtube https://films.example/watch?v=a1]|https://films.example/watch?v=a1",
                "[youtube=https://films.example/watch?v=a1]|https://films.example/watch?v=a1",
                "[youtube id=\"abcdefghijk\"]|https://www.youtube.com/watch?v=abcdefghijk",
                "[embed https://films.example/7/]|https://films.example/7/",
                "[vimeo 12345678]|https://vimeo.com/12345678",
                "[soundcloud url=“https://sound.example/x”]|https://sound.example/x"
            })
    void a_player_becomes_a_link_of_its_own(String shortcode, String url) {
        assertEquals(
                "<p>a</p><p><a href=\"" + url + "\">" + url + "</a></p><p>b</p>",
                clean("a " + shortcode + " b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[video src=\"javascript:alert(1)\"]",
                "[embed]data:text/html,x[/embed]",
                "[audio src=\"/a.mp3\"]"
            })
    void a_player_without_an_address_of_the_web_is_never_a_link(String shortcode) {
        PostHtml.Cleaned cleaned = PostHtml.clean(shortcode);

        assertEquals(-1, cleaned.html().indexOf("href"));
        assertEquals(1, cleaned.warnings().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[box colour=\"red\"]Water[/box] rises|Water rises",
                "[vc_row][vc_column width=\"1/2\"]Water[/vc_column][/vc_row]|Water",
                "[dropcap]W[/dropcap]ater|Water",
                "[intense_hr /]Water|Water",
                "Water[footnote]Seen in May.[/footnote]|WaterSeen in May.",
                "[row][row]Water[/row][/row]|Water"
            })
    void other_shortcodes_lose_their_tags_and_keep_their_words(String written, String words) {
        assertEquals("<p>" + words + "</p>", clean(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said [1] that [it] was so [sic] and […] more.",
                "[Video] Harvest [of Mali] [le ministre] [سوق] [2024]",
                "a[i] = b[j]; x[0] [ ] [] ][ [/",
                "[youtube] is a word, [note: see below], [twitter]",
                "[A photo caption] and [/or]",
                "[[1]] and [[ x ]]"
            })
    void brackets_of_prose_are_not_touched(String prose) {
        assertEquals("<p>" + prose + "</p>", clean(prose));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[gallery]]|[gallery]",
                "[[gallery ids=\"1\"]]|[gallery ids=\"1\"]",
                "[[box]Water[/box]]|[box]Water[/box]",
                "[[escaped]]|[escaped]"
            })
    void an_escaped_shortcode_is_shown_with_one_pair_of_brackets(String written, String shown) {
        assertEquals("<p>Write " + shown + " here</p>", clean("Write " + written + " here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>[box a=\"b\"]x[/box]\n\n[gallery]</pre>",
                "<p><code>[box a=\"b\"]</code></p>",
                "<p><a title=\"[gallery] &gt; x\" href=\"/a\">b</a></p>"
            })
    void code_and_attributes_are_not_touched(String html) {
        assertEquals(html, clean(html));
    }

    @Test
    void what_is_lost_is_told_once_for_each_kind() {
        assertEquals(
                List.of(
                        "removed the tags of the shortcode [box] (3 times)",
                        "removed the tags of the shortcode [hr]"),
                PostHtml.clean("[box a=1]x[/box][box a=1]y[/box][box b=\"2\"] [hr a='1']")
                        .warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[box]", "[caption]"})
    void openings_without_end_are_read_once(String opening) {
        String closing = opening.substring(opening.lastIndexOf('[')).replace("[", "[/");
        Warnings warnings = new Warnings();
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> Shortcodes.resolve(opening.repeat(250_000) + closing, warnings));
        assertEquals(1, warnings.list().size());
    }
}
