package press.harmattan.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.body.Block.Type;

class BodyMakerTest {

    private static final String REPORT =
            """
            <h1>Marché de Mopti</h1>
            <p>Le prix du <b>mil</b> a baissé de 10<sup>2</sup> à 80 francs.<br>Les étals sont pleins.</p>
            <ul><li>mil<ul><li>petit</li></ul></li><li>riz</li></ul>
            <ol><li>un</li><li>deux</li></ol>
            <blockquote><p>« Une bonne année »</p></blockquote>
            <figure><img src="https://images.example/mil.jpg" alt="Sacs" width="800" height="600">
            <figcaption>Sacs de <em>mil</em></figcaption></figure>
            <table><tr><th>Produit</th><th>Prix</th></tr><tr><td>mil</td><td>80</td></tr></table>
            <p lang="ar">قال بائع لـ<bdi>Radio Kayes</bdi> إن الموسم جيد.</p>
            """;

    private final Body body = BodyMaker.make(REPORT, "fr");

    @Test
    void the_blocks_are_the_html_in_its_order() {
        assertEquals(
                body.html(), body.blocks().stream().map(Block::html).collect(Collectors.joining()));
        assertEquals(
                List.of(
                        Type.heading,
                        Type.paragraph,
                        Type.list,
                        Type.list,
                        Type.quote,
                        Type.image,
                        Type.table,
                        Type.paragraph),
                body.blocks().stream().map(Block::type).toList());
    }

    @Test
    void every_word_is_in_every_form() {
        String blocks = body.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        String words =
                Jsoup.parseBodyFragment(
                                body.html().replace("<sup>2</sup>", "²").replace("bdi>", "p>"))
                        .text();
        for (String word : words.split("[ .،]+")) {
            assertTrue(body.text().contains(word), word);
            assertTrue(blocks.contains(word), word);
            assertTrue(body.markdown().contains(word), word);
        }
    }

    @Test
    void plain_text_has_its_own_signs() {
        assertEquals(
                """
                Marché de Mopti

                Le prix du mil a baissé de 10² à 80 francs.
                Les étals sont pleins.

                - mil
                  - petit
                - riz

                1. un
                2. deux

                « Une bonne année »

                Sacs de mil

                Produit | Prix
                mil | 80

                قال بائع لـ\u2068Radio Kayes\u2069 إن الموسم جيد.""",
                body.text());
    }

    @Test
    void a_picture_is_a_picture_in_markdown_whatever_it_is_called() {
        for (String name : List.of("heart.png", "camel.png?w=3", "a.png", "emoji/smile.png")) {
            String address = "https://cdn.example.org/2026/02/" + name;
            String html = "<figure><img src=\"" + address + "\" alt=\"b\"></figure>";
            assertEquals("![b](" + address + ")", BodyMaker.make(html, "en").markdown());
        }
    }

    @Test
    void a_wide_table_of_short_rows_is_refused_before_it_is_filled_up() {
        String table = "|" + "a|".repeat(3000) + "\n|" + "-|".repeat(3000) + "\n";
        assertEquals(Optional.empty(), WrittenBody.ofMarkdown(table + "|x\n".repeat(60_000)));
        assertTrue(WrittenBody.ofMarkdown("|a|b|\n|-|-|\n" + "|x|y|\n".repeat(500)).isPresent());
    }

    @Test
    void markdown_has_no_html() {
        assertEquals(
                """
                ## Marché de Mopti

                Le prix du **mil** a baissé de 10² à 80 francs.\040\040
                Les étals sont pleins.

                - mil
                  - petit
                - riz

                1. un
                2. deux

                > « Une bonne année »

                ![Sacs](https://images.example/mil.jpg)

                Sacs de *mil*

                | Produit | Prix |
                |---------|------|
                | mil     | 80   |

                قال بائع لـ\u2068Radio Kayes\u2069 إن الموسم جيد.""",
                body.markdown());
    }

    @Test
    void markdown_takes_text_literally() {
        Body literal =
                BodyMaker.make(
                        "<p># a</p><p>1. b</p><p>- c</p><p>*d* &lt;e&gt; ~~f~~</p><p>g<br>---</p>",
                        "en");
        assertEquals(
                "\\# a\n\n1\\. b\n\n\\- c\n\n\\*d\\* \\<e\\> \\~\\~f\\~\\~\n\ng  \n\\---",
                literal.markdown());
    }

    @Test
    void no_character_opens_what_markdown_has_closed() {
        Body body =
                BodyMaker.make(
                        "<p>x \uFDD0[a\uFDD0](javascript:b) &#xFDD0;\uFDD1&lt;i>c</p>"
                                + "<img src=https://i.example/1.jpg alt='\uFDD0]\uFDD0(javascript:d)'>",
                        "en");
        assertEquals(
                "x \\[a\\](javascript:b) \\<i\\>c\n\n"
                        + "![\\](javascript:d)](https://i.example/1.jpg)",
                body.markdown());
    }

    @Test
    void what_a_picture_shows_is_said_literally_and_a_call_before_a_link_makes_none() {
        String picture = "<img src=https://i.example/1.jpg alt='<b> \\] *c*'>";
        assertEquals(
                "Venez\\![ici](https://a.example/) vite!\n\n"
                        + "![\\<b\\> \\\\\\] \\*c\\*](https://i.example/1.jpg)",
                BodyMaker.make(
                                "<p>Venez!<a href=https://a.example/>ici</a> vite!</p>" + picture,
                                "fr")
                        .markdown());
    }

    @Test
    void a_heading_of_two_lines_is_one_in_markdown_and_a_picture_may_stand_in_its_caption() {
        assertEquals(
                "## a b\n\nc ![](https://i.example/1.jpg)",
                BodyMaker.make(
                                "<h2>a<br>b</h2><figure><figcaption>c"
                                        + " <img src=https://i.example/1.jpg></figcaption></figure>",
                                "en")
                        .markdown());
    }

    @Test
    void a_heading_has_level_and_id_and_a_list_its_items() {
        Block heading = body.blocks().get(0);
        assertEquals(2, heading.level());
        assertEquals("marché-de-mopti", heading.id());
        assertNull(heading.items());
        assertEquals(List.of("mil<ul><li>petit</li></ul>", "riz"), body.blocks().get(2).items());
    }

    @Test
    void an_image_says_what_is_known_of_it() {
        assertEquals(
                new Block.Image(
                        "https://images.example/mil.jpg", "Sacs", 800, 600, "Sacs de mil", null),
                body.blocks().get(5).image());
    }

    @Test
    void a_block_in_another_language_says_so() {
        Block arabic = body.blocks().get(7);
        assertEquals("ar", arabic.lang());
        assertEquals("rtl", arabic.dir());
        assertNull(body.blocks().get(1).lang());
    }

    @Test
    void blocks_survive_json() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        for (Block block : body.blocks()) {
            String written = json.writeValueAsString(block);
            assertEquals(block, json.readValue(written, Block.class));
        }
    }

    @Test
    void a_body_without_text_is_empty_in_every_form() {
        Body empty = BodyMaker.make(" <p>&nbsp;</p><script>x</script>", "ar");
        assertEquals(new Body("", List.of(), "", "", 0), empty);
    }

    @Test
    void a_long_body_is_made_in_bounded_time() {
        String paragraph = "<p>" + "حصاد <b>وفير</b> في مالي ".repeat(40) + "</p>";
        String html = paragraph.repeat(1_000_000 / paragraph.length());
        Body made = assertTimeout(Duration.ofSeconds(20), () -> BodyMaker.make(html, "ar"));
        assertEquals(160L * made.blocks().size(), made.wordCount());
        assertFalse(made.markdown().contains("<"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | L’élevage à N'Djamena, en 2024 ! | 5",
                "en | It's 3.5 – a lot… | 4",
                "ar | موسم الحصاد، في موبتي؟ | 4",
                "en | — … 🌾 | 0"
            })
    void words_have_letters_or_digits(String lang, String text, int count) {
        assertEquals(count, Words.count(text, lang));
    }

    @ParameterizedTest
    @CsvSource({"0,fr,0", "1,fr,1", "195,fr,1", "196,fr,2", "412,ar,3", "412,en-GB,2", "184,ha,1"})
    void reading_takes_whole_minutes_at_the_pace_of_the_language(
            int words, String lang, int minutes) {
        assertEquals(minutes, Words.readingMinutes(words, lang));
    }
}
