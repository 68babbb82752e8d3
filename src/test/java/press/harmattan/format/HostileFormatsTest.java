package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.given.Given;

@QuarkusTest
class HostileFormatsTest {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "srcset");

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
        Hostile.article(given, "bad").save();
    }

    @ParameterizedTest
    @MethodSource("press.harmattan.format.Forms#suffixes")
    void no_format_has_controls_overrides_or_addresses_that_run(String suffix) {
        String answer = Forms.read("bad", suffix);
        assertEquals(
                List.of(),
                answer.codePoints()
                        .filter(HostileFormatsTest::isHarmful)
                        .mapToObj(Integer::toHexString)
                        .toList());
        assertFalse(answer.contains(Hostile.SCRIPT), answer);
        assertTrue(answer.contains("alert(1)"), answer);
    }

    /** What a text must not bring along; a line break is the format's own. */
    private static boolean isHarmful(int point) {
        return Character.isISOControl(point) && point != '\n'
                || point >= 0x202A && point <= 0x202E
                || point == 0xFEFF
                || point == 0xFFFF
                || point == 0x2028
                || point == 0x2029;
    }

    @Test
    void a_page_runs_nothing_and_leads_to_the_web_only() {
        String html = Forms.read("bad", ".html");
        Document page = Jsoup.parse(html);
        assertEquals(Hostile.TOLD, page.title());
        assertEquals(Hostile.TOLD, page.expectFirst("h1").wholeText());
        assertEquals(Hostile.TOLD, page.expectFirst("meta[name=description]").attr("content"));
        assertEquals(List.of(), page.select("script, iframe, object, form, base, svg").eachText());
        assertEquals(1, page.select("style").size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
                if (ADDRESSES.contains(attribute.getKey())) {
                    assertTrue(
                            attribute.getValue().matches("https?://[\\x21-\\x7E]+"),
                            attribute.getValue());
                    URI.create(attribute.getValue());
                }
            }
        }
        assertEquals(
                "https://xn--mgbh0fb.example/%D8%B5%D9%88%D8%B1%D8%A9%20(1)%22%3E%3Cscript%3E.jpg"
                        + "?a=%3Cb%3E&c=%5Bd%5D#%C3%A9",
                page.expectFirst("figure img").attr("src"));
    }

    @Test
    void the_title_of_markdown_is_one_heading_and_every_text_is_only_text() {
        String markdown = Forms.read("bad", ".md");
        Node document = Parser.builder().build().parse(markdown);
        Node title = document.getFirstChild().getNext();
        assertEquals(1, ((Heading) title).getLevel());
        assertEquals(Hostile.TOLD, text(title));
        assertEquals(Hostile.TOLD, text(document.getFirstChild()));
        assertEquals(Hostile.TOLD, text(title.getNext()));
        Document html = Jsoup.parse(HtmlRenderer.builder().build().render(document));
        assertEquals(List.of(), html.select("script, em, strong, code, del").eachText());
        assertEquals(
                List.of("Corrections and clarifications", "Sources", "Rights"),
                html.select("h2").eachText());
        for (Element link : html.select("a[href], img[src]")) {
            String address = link.attr("href") + link.attr("src");
            assertTrue(address.matches("https?://[\\x21-\\x7E]+"), address);
        }
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node);
    }

    @Test
    void plain_text_has_each_text_on_a_line_of_its_own() {
        List<String> lines = Forms.read("bad", ".txt").lines().toList();
        assertEquals(Hostile.TOLD, lines.get(0));
        assertEquals(Hostile.TOLD, lines.get(2));
        assertEquals(Hostile.TOLD, lines.get(4));
        assertEquals("By " + Hostile.TOLD, lines.get(6));
    }

    @ParameterizedTest
    @MethodSource("json")
    void json_stays_whole_where_it_is_pasted_into_a_page(String suffix) throws IOException {
        String json = Forms.read("bad", suffix);
        assertFalse(json.matches("(?s).*[<>&\u2028\u2029].*"), json);
        Document page =
                Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after");
        assertEquals("after", page.expectFirst("p").text());
        JsonNode pasted = new ObjectMapper().readTree(page.expectFirst("script").data());
        String title = suffix.equals(".jsonld") ? "headline" : "title";
        assertEquals(Hostile.TOLD, pasted.path(title).asText());
    }

    static List<String> json() {
        return List.of(".jsonld", ".ninjs.json");
    }

    @Test
    void what_is_no_address_is_left_out() {
        given.published("none").image(Hostile.image(Hostile.SCRIPT)).save();
        for (String suffix : Forms.suffixes()) {
            assertFalse(Forms.read("none", suffix).contains("alert(1)//"), suffix);
        }
        assertEquals(List.of(), Jsoup.parse(Forms.read("none", ".html")).select("img"));
    }

    @Test
    void a_title_that_nothing_is_left_of_becomes_the_slug() {
        given.published("empty").title("\u202e\u0007").save();
        for (String suffix : Forms.suffixes()) {
            assertTrue(Forms.read("empty", suffix).contains("empty"), suffix);
        }
        assertEquals("empty", Jsoup.parse(Forms.read("empty", ".html")).title());
    }

    @Test
    void a_huge_body_is_whole_in_every_format() {
        String paragraph = "<p>" + "word ".repeat(40) + "</p>";
        given.published("huge").body(paragraph.repeat(5_000) + "<p>The last word.</p>").save();
        for (String suffix : Forms.suffixes()) {
            String answer = Forms.read("huge", suffix);
            assertTrue(answer.length() > 1_000_000, suffix);
            assertTrue(answer.contains("The last word."), suffix);
        }
    }

    @Test
    void an_empty_body_is_no_withheld_one() {
        given.published("bare").body("").save();
        for (String suffix : Forms.suffixes()) {
            assertFalse(Forms.read("bare", suffix).contains("not open to everybody"), suffix);
        }
    }
}
