package press.harmattan.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static press.harmattan.feed.Reader.atom;
import static press.harmattan.feed.Reader.get;
import static press.harmattan.feed.Reader.json;
import static press.harmattan.feed.Reader.rss;
import static press.harmattan.feed.Reader.text;
import static press.harmattan.feed.Reader.value;
import static press.harmattan.feed.Reader.xml;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.image.Image;
import press.harmattan.published.Rights;

/** Whatever stands in a text, the feed is whole, and the text comes out as it went in. */
@QuarkusTest
class HostileTextTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & b < c > d \" e ' f",
                "AT&amp;T &lt;b&gt; &nbsp; &#x41; &eacute;",
                "<script>alert(1)</script><b>bold</b>",
                "]]> and <![CDATA[ and <!-- and --> and <?xml?>",
                "</title></item></channel></rss><rss>",
                "\"}]}, {\"items\":[",
                "👩🏽‍🌾 🇲🇱 𝔘𝔫𝔦 \uD83C\uDF3E",
                "قال Jean-Pierre: \u2068Mopti\u2069 (مالي) 100%",
                "tab\tand \u00a0 \u0085 \u2028 \u2029 \u200f \ufffd"
            })
    void a_title_and_a_summary_come_back_as_they_are(String hostile) {
        given.published("a").title(hostile).summary(hostile).save();
        assertEquals(hostile, rss().getItems().get(0).getTitle());
        assertEquals(hostile, atom().getEntries().get(0).getTitleEx().getValue());
        assertEquals(hostile, json().get("items[0].title"));
        assertEquals(hostile, json().get("items[0].summary"));
        String html =
                "<p lang=\"en\" dir=\"ltr\">"
                        + hostile.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("\"", "&quot;")
                        + "</p>";
        assertEquals(html, rss().getItems().get(0).getDescription().getValue());
        assertEquals(html, atom().getEntries().get(0).getSummary().getValue());
    }

    @Test
    void what_xml_cannot_carry_is_left_out_wherever_it_stands() {
        String bad = "a\u0001\u0008\u000b\u001f\ufffe\uffffb";
        given.section("s").named("en", bad).save();
        given.tag("t").named("en", bad).save();
        given.author("w").named("en", bad).save();
        given.published("x")
                .title(bad)
                .summary(bad)
                .body("<p>" + bad + "</p>")
                .section("s")
                .tagged("t")
                .by("w")
                .image(
                        new Image(
                                "https://images.example/" + bad,
                                "image/" + bad,
                                1,
                                1,
                                1L,
                                bad,
                                bad,
                                bad,
                                null,
                                List.of()))
                .rights(new Rights("https://l.example/" + bad, bad, bad, bad, true, null))
                .save();
        for (String path : List.of("/v1/articles.rss", "/v1/articles.atom")) {
            var answer = get(path, "view", "full", "section", "s", "tag", "t", "author", "w");
            assertFalse(text(answer).matches("(?s).*[\u0001\u0008\u000b\u001f\ufffe\uffff].*"));
            assertEquals("ab", value(xml(answer), "//media:credit"));
        }
        assertEquals("ab", rss().getItems().get(0).getTitle());
        assertEquals("ab", json().get("items[0].title"));
    }

    @Test
    void names_and_addresses_end_no_attribute_and_no_element() {
        String hostile = "\"><item>&]]>'";
        given.tag("t").named("en", hostile).save();
        given.author("w").named("en", hostile).save();
        given.published("x")
                .tagged("t")
                .by("w")
                .image(
                        new Image(
                                "https://images.example/" + hostile,
                                "image/jpeg",
                                1,
                                1,
                                1L,
                                hostile,
                                null,
                                hostile,
                                null,
                                List.of()))
                .rights(new Rights("https://l.example/" + hostile, null, null, null, true, null))
                .save();
        var rss = xml(get("/v1/articles.rss", "tag", "t"));
        assertEquals("Harmattan · " + hostile, value(rss, "/rss/channel/title"));
        assertEquals(hostile, value(rss, "/rss/channel/item/category"));
        assertEquals(hostile, value(rss, "/rss/channel/item/dc:creator"));
        assertEquals(hostile, value(rss, "//media:description"));
        String url = "https://images.example/%22%3E%3Citem%3E&%5D%5D%3E'";
        assertEquals(url, value(rss, "//enclosure/@url"));
        var atom = xml(get("/v1/articles.atom", "tag", "t"));
        assertEquals(hostile, value(atom, "//a:entry/a:category/@label"));
        assertEquals(hostile, value(atom, "//a:entry/a:author/a:name"));
        assertEquals(url, value(atom, "//a:link[@rel='enclosure']/@href"));
        assertEquals(url, json().get("items[0].image"));
    }
}
