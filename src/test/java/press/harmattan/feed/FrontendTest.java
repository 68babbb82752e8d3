package press.harmattan.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.feed.Reader.atom;
import static press.harmattan.feed.Reader.get;
import static press.harmattan.feed.Reader.json;
import static press.harmattan.feed.Reader.rss;
import static press.harmattan.feed.Reader.value;
import static press.harmattan.feed.Reader.values;
import static press.harmattan.feed.Reader.xml;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

/** Feeds of a newsroom with a name, a logo and a site where people read. */
@QuarkusTest
@TestProfile(FrontendTest.WithSite.class)
class FrontendTest {
    @Inject Given given;

    /** Somebody has configured all of it, in letters of two scripts. */
    public static class WithSite implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "harmattan.site.name", "The Oasis & Co",
                    "harmattan.site.name.ar", "الواحة",
                    "harmattan.site.description", "News of the oasis <daily>",
                    "harmattan.site.description.ar", "أخبار الواحة",
                    "harmattan.site.logo", "https://oasis.example/شعار.png",
                    "harmattan.url.api", "https://api.oasis.example",
                    "harmattan.url.site", "https://oasis.example/واحة/{lang}",
                    "harmattan.url.article", "https://oasis.example/{lang}/{yyyy}/{slug}?ref=a&b",
                    "harmattan.url.author", "https://oasis.example/{lang}/by/{slug}",
                    "harmattan.url.tag", "https://oasis.example/{lang}/about/{slug}");
        }
    }

    @BeforeEach
    void an_article() {
        given.nothing();
        given.author("أمينة").named("ar", "أمينة").save();
        given.tag("زراعة").named("ar", "زراعة").save();
        given.published("موسم")
                .lang("ar")
                .at("2026-09-01T00:00:00Z")
                .by("أمينة")
                .tagged("زراعة")
                .save();
    }

    @Test
    void the_newsroom_is_named_in_the_language_of_the_feed() {
        assertEquals("الواحة", rss("lang", "ar").getTitle());
        assertEquals("أخبار الواحة", rss("lang", "ar").getDescription());
        assertEquals("The Oasis & Co", rss("lang", "fr").getTitle());
        assertEquals("News of the oasis <daily>", rss("lang", "fr").getDescription());
        assertEquals("أخبار الواحة", atom("lang", "ar").getSubtitle().getValue());
        assertEquals("الواحة", atom("lang", "ar").getAuthors().get(0).getName());
        assertEquals("أخبار الواحة", json("lang", "ar").get("description"));
    }

    @Test
    void a_logo_says_no_size_that_nobody_knows() {
        var feed = xml(get("/v1/articles.rss"));
        assertEquals(
                "https://oasis.example/%D8%B4%D8%B9%D8%A7%D8%B1.png",
                value(feed, "/rss/channel/image/url"));
        assertEquals(List.of(), values(feed, "/rss/channel/image/width"));
        assertEquals(List.of(), values(feed, "/rss/channel/image/height"));
    }

    @Test
    void an_entry_without_a_byline_is_by_the_newsroom() {
        var newsroom = atom("lang", "ar", "tag", "زراعة").getAuthors().get(0);
        assertEquals("الواحة", newsroom.getName());
        assertEquals("https://oasis.example/%D9%88%D8%A7%D8%AD%D8%A9/ar", newsroom.getUri());
    }

    @Test
    void links_lead_to_the_site_and_are_ascii() {
        String home = "https://oasis.example/%D9%88%D8%A7%D8%AD%D8%A9/ar";
        String page = "https://oasis.example/ar/2026/%D9%85%D9%88%D8%B3%D9%85?ref=a&b";
        String author = "https://oasis.example/ar/by/%D8%A3%D9%85%D9%8A%D9%86%D8%A9";
        assertEquals(home, rss().getLink());
        assertEquals(home, json().get("home_page_url"));
        assertEquals(page, rss().getItems().get(0).getLink());
        assertEquals(page, atom().getEntries().get(0).getAlternateLinks().get(0).getHref());
        assertEquals(page, json().get("items[0].url"));
        assertEquals(author, value(xml(get("/v1/articles.atom")), "//a:entry/a:author/a:uri"));
        assertEquals(author, json().get("items[0].authors[0].url"));
        assertEquals("https://api.oasis.example/v1/articles.feed.json", json().get("feed_url"));
    }

    @Test
    void a_feed_about_one_thing_belongs_to_its_page() {
        String about = "https://oasis.example/ar/about/%D8%B2%D8%B1%D8%A7%D8%B9%D8%A9";
        assertEquals(about, rss("tag", "زراعة").getLink());
        assertEquals(about, json("tag", "زراعة").get("home_page_url"));
        assertEquals(
                "https://oasis.example/%D9%88%D8%A7%D8%AD%D8%A9/ar",
                rss("tag", "زراعة", "author", "أمينة").getLink());
    }

    @Test
    void the_logo_is_in_every_form() {
        String logo = "https://oasis.example/%D8%B4%D8%B9%D8%A7%D8%B1.png";
        var image = rss("lang", "ar").getImage();
        assertEquals(logo, image.getUrl());
        assertEquals("الواحة", image.getTitle());
        assertEquals(rss("lang", "ar").getLink(), image.getLink());
        assertEquals(logo, atom().getLogo());
        assertEquals(logo, json().get("icon"));
    }
}
