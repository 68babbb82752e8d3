package press.harmattan.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.feed.Reader.atom;
import static press.harmattan.feed.Reader.get;
import static press.harmattan.feed.Reader.json;
import static press.harmattan.feed.Reader.rss;
import static press.harmattan.feed.Reader.text;
import static press.harmattan.feed.Reader.value;
import static press.harmattan.feed.Reader.values;
import static press.harmattan.feed.Reader.xml;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.image.Image;
import press.harmattan.published.Access;
import press.harmattan.published.Rights;

/** What each form of a feed tells of an article. */
@QuarkusTest
class FeedItemsTest {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void rss_has_every_element_of_an_item() {
        String id = "urn:uuid:" + harvest().id();
        Document feed = xml(get("/v1/articles.rss", "lang", "ar", "view", "full"));
        String item = "/rss/channel/item/";
        assertEquals("موسم الحصاد", value(feed, item + "title"));
        assertEquals(Api.read("/v1/articles/موسم-الحصاد").get("url"), value(feed, item + "link"));
        assertEquals(
                "<p lang=\"ar\" dir=\"rtl\">الدخن &lt; القمح &amp; غيره</p>",
                value(feed, item + "description"));
        assertEquals(
                "<div lang=\"ar\" dir=\"rtl\"><p>بدأ الحصاد.</p></div>",
                value(feed, item + "content:encoded"));
        assertEquals("Tue, 01 Sep 2026 06:00:00 GMT", value(feed, item + "pubDate"));
        assertEquals(id, value(feed, item + "guid"));
        assertEquals("false", value(feed, item + "guid/@isPermaLink"));
        assertEquals(List.of("أمينة", "Jean"), values(feed, item + "dc:creator"));
        assertEquals(List.of("اقتصاد", "موبتي", "زراعة"), values(feed, item + "category"));
        assertEquals(
                List.of("sections", "regions", "tags"),
                values(feed, item + "category/@domain").stream()
                        .map(it -> it.substring(it.lastIndexOf('/') + 1))
                        .toList());
        assertEquals("https://images.example/%D8%AD.jpg", value(feed, item + "enclosure/@url"));
        assertEquals("183221", value(feed, item + "enclosure/@length"));
        assertEquals("image/jpeg", value(feed, item + "enclosure/@type"));
        assertEquals("https://images.example/%D8%AD.jpg", value(feed, item + "media:content/@url"));
        assertEquals("1600", value(feed, item + "media:content/@width"));
        assertEquals("حقل", value(feed, item + "media:content/media:description"));
        assertEquals("مصور", value(feed, item + "media:content/media:credit"));
        assertEquals("© غرفة الأخبار · للقراءة فقط", value(feed, item + "dc:rights"));
        assertEquals(LICENCE, value(feed, item + "a:link[@rel='license']/@href"));
        assertEquals("ar", value(feed, item.substring(0, item.length() - 1) + "/@xml:lang"));
    }

    @Test
    void a_picture_of_which_only_the_address_is_known_costs_no_feed() {
        String url = "https://images.example/field.jpg";
        given.published("field")
                .image(new Image(url, null, null, null, null, null, null, null, null, null))
                .save();
        assertEquals(
                List.of(url),
                values(xml(get("/v1/articles.rss")), "/rss/channel/item/media:content/@url"));
        assertEquals(1, values(xml(get("/v1/articles.atom")), "/a:feed/a:entry").size());
        assertEquals(url, json().getString("items[0].image"));
    }

    @Test
    void atom_has_every_element_of_an_entry() {
        GivenArticle harvest = harvest();
        given.published("récolte").lang("fr").translated(harvest).save();
        Document feed = xml(get("/v1/articles.atom", "lang", "ar", "view", "full"));
        String entry = "/a:feed/a:entry/";
        assertEquals("urn:uuid:" + harvest.id(), value(feed, entry + "a:id"));
        assertEquals("موسم الحصاد", value(feed, entry + "a:title"));
        assertEquals("text", value(feed, entry + "a:title/@type"));
        assertEquals("2026-09-01T06:00:00Z", value(feed, entry + "a:published"));
        assertEquals("2026-09-01T06:10:00Z", value(feed, entry + "a:updated"));
        assertEquals("html", value(feed, entry + "a:summary/@type"));
        assertEquals(
                "<p lang=\"ar\" dir=\"rtl\">الدخن &lt; القمح &amp; غيره</p>",
                value(feed, entry + "a:summary"));
        assertEquals("html", value(feed, entry + "a:content/@type"));
        assertEquals(
                "<div lang=\"ar\" dir=\"rtl\"><p>بدأ الحصاد.</p></div>",
                value(feed, entry + "a:content"));
        assertEquals(List.of("أمينة", "Jean"), values(feed, entry + "a:author/a:name"));
        assertEquals(
                List.of("ar", "fr"), values(feed, entry + "a:link[@rel='alternate']/@hreflang"));
        assertEquals(
                Api.read("/v1/articles/récolte").get("url"),
                value(feed, entry + "a:link[@hreflang='fr']/@href"));
        assertEquals(LICENCE, value(feed, entry + "a:link[@rel='license']/@href"));
        assertEquals("183221", value(feed, entry + "a:link[@rel='enclosure']/@length"));
        assertEquals(
                List.of("economy", "mopti", "farming"), values(feed, entry + "a:category/@term"));
        assertEquals(
                List.of("اقتصاد", "موبتي", "زراعة"), values(feed, entry + "a:category/@label"));
        assertEquals(3, Set.copyOf(values(feed, entry + "a:category/@scheme")).size());
        assertEquals("© غرفة الأخبار · للقراءة فقط", value(feed, entry + "a:rights"));
        assertEquals("ar", value(feed, "/a:feed/a:entry/@xml:lang"));
        assertEquals("مصور", value(feed, entry + "media:content/media:credit"));
    }

    @Test
    void json_feed_has_every_property_of_an_item() {
        GivenArticle harvest = harvest();
        given.published("récolte").lang("fr").translated(harvest).save();
        var feed = json("lang", "ar", "view", "full");
        assertEquals("https://jsonfeed.org/version/1.1", feed.get("version"));
        assertTrue(text(get("/v1/articles.feed.json")).startsWith("{\"version\":"));
        Map<String, Object> item = feed.getMap("items[0]");
        assertEquals(
                Set.of(
                        "id",
                        "url",
                        "title",
                        "content_html",
                        "summary",
                        "image",
                        "date_published",
                        "date_modified",
                        "authors",
                        "tags",
                        "language",
                        "_harmattan"),
                item.keySet());
        assertEquals("urn:uuid:" + harvest.id(), item.get("id"));
        assertEquals("موسم الحصاد", item.get("title"));
        assertEquals("الدخن < القمح & غيره", item.get("summary"));
        assertEquals(
                "<div lang=\"ar\" dir=\"rtl\"><p>بدأ الحصاد.</p></div>", item.get("content_html"));
        assertEquals("2026-09-01T06:00:00Z", item.get("date_published"));
        assertEquals("2026-09-01T06:10:00Z", item.get("date_modified"));
        assertEquals(List.of(Map.of("name", "أمينة"), Map.of("name", "Jean")), item.get("authors"));
        assertEquals(List.of("زراعة"), item.get("tags"));
        assertEquals("ar", item.get("language"));
        assertEquals("https://images.example/%D8%AD.jpg", item.get("image"));
        var own = feed.getMap("items[0]._harmattan");
        assertEquals("rtl", own.get("dir"));
        assertEquals(2, own.get("revision"));
        assertEquals("open", own.get("access"));
        assertEquals("مصور", own.get("imageCredit"));
        assertEquals("ML-5", feed.get("items[0]._harmattan.regions[0].code"));
        assertEquals(LICENCE, feed.get("items[0]._harmattan.rights.licence"));
        assertEquals(List.of("fr"), feed.getList("items[0]._harmattan.translations.lang"));
    }

    @Test
    void a_card_has_no_body_and_a_headline_no_summary_either() {
        harvest();
        for (String path : Reader.PATHS) {
            String card = text(get(path));
            assertTrue(card.contains("القمح"), card);
            assertFalse(card.contains("بدأ الحصاد"), card);
            String headline = text(get(path, "view", "headline"));
            assertTrue(headline.contains("موسم الحصاد"), headline);
            for (String more : List.of("القمح", "أمينة", "زراعة", "موبتي", "images.example")) {
                assertFalse(headline.contains(more), headline);
            }
            assertEquals(card, text(get(path, "view", "card")));
        }
        assertEquals(
                "<p lang=\"ar\" dir=\"rtl\">موسم الحصاد</p>",
                json("view", "headline").get("items[0].content_html"));
    }

    @Test
    void what_is_not_known_is_left_out() {
        given.published("bare").save();
        var item = rss("view", "full").getItems().get(0);
        assertEquals(
                "<div lang=\"en\" dir=\"ltr\"><p>Body.</p></div>",
                item.getDescription().getValue());
        assertNull(item.getContent());
        assertNull(rss().getItems().get(0).getDescription());
        assertEquals(List.of(), item.getEnclosures());
        assertEquals(List.of(), item.getCategories());
        assertEquals(
                Set.of(
                        "id",
                        "url",
                        "title",
                        "content_html",
                        "date_published",
                        "date_modified",
                        "language",
                        "_harmattan"),
                json("view", "full").getMap("items[0]").keySet());
        assertEquals(List.of("Harmattan"), names(atom().getAuthors()));
    }

    @Test
    void a_picture_of_unknown_size_has_the_length_0_and_without_a_type_is_no_enclosure() {
        given.published("a").image(picture("image/png", null)).save();
        var item = rss().getItems().get(0);
        assertEquals(0, item.getEnclosures().get(0).getLength());
        given.nothing();
        given.published("b").image(picture(null, 10L)).save();
        assertEquals(List.of(), rss().getItems().get(0).getEnclosures());
        assertEquals(
                "https://images.example/%D8%AD.jpg",
                value(xml(get("/v1/articles.rss")), "//media:content/@url"));
    }

    @Test
    void a_withheld_body_stays_at_home_and_every_form_says_so() {
        given.published("kept")
                .access(Access.partner)
                .summary("A summary.")
                .body("<p>zanzibarine</p>")
                .source("zanzibarine")
                .save();
        for (String path : Reader.PATHS) {
            String feed = text(get(path, "view", "full"));
            assertFalse(feed.contains("zanzibarine"), feed);
            assertTrue(feed.contains("A summary."), feed);
        }
        Document rss = xml(get("/v1/articles.rss", "view", "full"));
        assertEquals("partner", value(rss, "//item/dcterms:accessRights"));
        assertEquals(List.of(), values(rss, "//content:encoded"));
        Document atom = xml(get("/v1/articles.atom", "view", "full"));
        assertEquals("partner", value(atom, "//a:entry/dcterms:accessRights"));
        assertEquals(List.of(), values(atom, "//a:content"));
        var json = json("view", "full");
        assertEquals(true, json.get("items[0]._harmattan.bodyWithheld"));
        assertEquals("partner", json.get("items[0]._harmattan.access"));
        assertEquals(
                "<p lang=\"en\" dir=\"ltr\">A summary.</p>", json.get("items[0].content_html"));
    }

    @Test
    void addresses_in_a_body_are_ascii_and_its_words_are_not_touched() {
        given.published("a")
                .body(
                        "<p>src=\"é\" <a href=\"https://fr.example/é?a=1&amp;b=é\">é</a></p>"
                                + "<figure><img src=\"https://éa.example/é.jpg\" alt=\"a > é\"></figure>")
                .save();
        String body = json("view", "full").get("items[0].content_html");
        assertTrue(body.contains("href=\"https://fr.example/%C3%A9?a=1&amp;b=%C3%A9\""), body);
        assertTrue(body.contains("src=\"https://xn--a-9fa.example/%C3%A9.jpg\""), body);
        assertTrue(body.contains("src=\"é\""), body);
        assertTrue(body.contains("a &gt; é"), body);
    }

    private GivenArticle harvest() {
        given.section("economy").named("ar", "اقتصاد").save();
        given.tag("farming").named("ar", "زراعة").save();
        given.author("amina").named("ar", "أمينة").save();
        given.author("jean").named("fr", "Jean").save();
        return given.published("موسم-الحصاد")
                .lang("ar")
                .title("موسم الحصاد")
                .summary("الدخن < القمح & غيره")
                .body("<p>بدأ الحصاد.</p>")
                .at("2026-09-01T06:00:00Z")
                .section("economy")
                .in("mopti")
                .tagged("farming")
                .by("amina", "jean")
                .image(picture("image/jpeg", 183_221L))
                .rights(new Rights(LICENCE, "غرفة الأخبار", null, "للقراءة فقط", true, null))
                .updated()
                .save();
    }

    private static Image picture(String type, Long bytes) {
        return new Image(
                "https://images.example/ح.jpg",
                type,
                1600,
                900,
                bytes,
                "سنابل",
                "حقل",
                "مصور",
                null,
                List.of());
    }

    private static List<String> names(List<com.rometools.rome.feed.synd.SyndPerson> people) {
        return people.stream().map(it -> it.getName()).toList();
    }
}
