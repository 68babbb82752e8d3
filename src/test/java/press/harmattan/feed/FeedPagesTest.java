package press.harmattan.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.guard.RawHttp;
import press.harmattan.http.PublicUrls;
import press.harmattan.published.Rights;

/** Which articles a feed has, how it is walked, and what it says of itself. */
@QuarkusTest
class FeedPagesTest {
    @TestHTTPResource URI home;
    @Inject Given given;

    @Inject PublicUrls urls;

    private String api;

    @BeforeEach
    void nothing() {
        given.nothing();
        api = urls.api("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lang=ar",
                "lang=fr,ar",
                "lang=ar,fr&sort=oldest",
                "section=economy",
                "region=mali",
                "region=mali&regionScope=exact",
                "tag=farming,fishing",
                "tagAll=farming,harvest",
                "tagNot=farming",
                "author=amina",
                "from=2026-06-01T08:00:00Z",
                "to=2026-06-01T08:00:00Z",
                "updatedFrom=2026-06-01T07:00:00Z&sort=updated",
                "updatedTo=2026-06-01T07:00:00Z",
                "limit=2",
                "view=headline"
            })
    void a_feed_has_the_articles_of_the_list_in_its_order(String query) {
        newsroom();
        List<String> titles =
                Api.request().get("/v1/articles?" + query).jsonPath().getList("data.title");
        assertFalse(titles.isEmpty());
        Response rss = Api.request().get("/v1/articles.rss?" + query);
        assertEquals(titles, values(xml(rss), "/rss/channel/item/title"));
        Response atom = Api.request().get("/v1/articles.atom?" + query);
        assertEquals(titles, values(xml(atom), "/a:feed/a:entry/a:title"));
        Response json = Api.request().get("/v1/articles.feed.json?" + query);
        assertEquals(titles, json.jsonPath().getList("items.title"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles.rss, 1",
        "/v1/articles.rss, 3",
        "/v1/articles.atom, 1",
        "/v1/articles.atom, 3",
        "/v1/articles.feed.json, 1",
        "/v1/articles.feed.json, 3"
    })
    void a_walk_sees_each_article_once(String path, int limit) {
        List<GivenArticle> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            many.add(given.published("a" + i).at("2026-09-01T00:00:00Z"));
        }
        given.save(many);
        List<String> seen = new ArrayList<>();
        String url = Api.path(path, "sort", "oldest", "limit", limit);
        for (Response page = read(url); page != null; page = url == null ? null : read(url)) {
            assertEquals(api + url, self(page));
            seen.addAll(titles(page));
            String next = next(page);
            assertNotEquals(self(page), next);
            assertEquals(next != null, page.header("Link").contains("rel=\"next\""), url);
            url = next == null ? null : next.substring(api.length());
        }
        assertEquals(Api.read("/v1/articles", "sort", "oldest").getList("data.title"), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json"})
    void the_self_link_is_the_one_spelling_of_the_url(String path) {
        newsroom();
        String other = "?region=ML&limit=20&view=card&sort=newest&utm_source=mail&lang=ar,fr";
        Response page = read(path + other);
        assertEquals(api + path + "?lang=ar,fr&region=mali", self(page));
        assertEquals(text(read(path + "?lang=ar,fr&region=mali")), text(page));
        given.tag("زراعة").save();
        String url = self(get(path, "tag", "زراعة"));
        assertEquals(api + path + "?tag=%D8%B2%D8%B1%D8%A7%D8%B9%D8%A9", url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json"})
    void what_only_tracks_and_cannot_be_read_is_named(String path) throws IOException {
        for (String broken : List.of("utm_source=%zz", "fbclid=%", "gclid=100%4")) {
            RawHttp.Answer refused = RawHttp.get(home, path + "?" + broken);
            assertEquals(400, refused.status(), refused::body);
            String name = "\"name\":\"" + broken.replaceFirst("=.*", "") + "\"";
            assertTrue(refused.body().contains(name), refused::body);
        }
    }

    @Test
    void a_site_without_a_frontend_names_no_page_that_is_not_there() {
        newsroom();
        assertEquals(api + "/v1/articles.rss", rss().getLink());
        assertEquals(List.of(), atom().getAlternateLinks());
        assertNull(json().get("home_page_url"));
    }

    @Test
    void a_feed_is_called_after_the_newsroom_and_what_it_is_about() {
        newsroom();
        assertEquals("Harmattan", rss().getTitle());
        Object[] filters = {
            "lang", "fr", "section", "economy", "region", "mali", "tag", "farming", "tagNot",
            "fishing", "author", "amina"
        };
        String title = "Harmattan · Économie · Mali · Agriculture · Amina";
        assertEquals(title, rss(filters).getTitle());
        assertEquals(title, atom(filters).getTitleEx().getValue());
        assertEquals(title, json(filters).get("title"));
        filters[1] = "ar";
        assertEquals("Harmattan · اقتصاد · مالي · زراعة · أمينة", rss(filters).getTitle());
    }

    @Test
    void its_language_is_the_first_that_was_asked_for_and_each_item_has_its_own() {
        given.published("un").lang("fr").save();
        given.published("واحد").lang("ar").save();
        Document rss = xml(get("/v1/articles.rss", "lang", "fr,ar"));
        assertEquals("fr", value(rss, "/rss/channel/language"));
        assertEquals(List.of("ar", "fr"), values(rss, "/rss/channel/item/@xml:lang"));
        Document atom = xml(get("/v1/articles.atom"));
        assertEquals("ar", value(atom, "/a:feed/@xml:lang"));
        assertEquals(List.of("ar", "fr"), values(atom, "/a:feed/a:entry/@xml:lang"));
        assertEquals(List.of("ar", "fr"), json().getList("items.language"));
    }

    @Test
    void it_is_as_new_as_the_newest_change_in_it() {
        given.published("old").at("2026-01-01T00:00:00Z").updatedAt("2026-03-01T00:00:00Z").save();
        given.published("new").at("2026-02-01T00:00:00Z").save();
        Document rss = xml(get("/v1/articles.rss"));
        assertEquals("Sun, 01 Mar 2026 00:00:00 GMT", value(rss, "/rss/channel/lastBuildDate"));
        Document atom = xml(get("/v1/articles.atom"));
        assertEquals("2026-03-01T00:00:00Z", value(atom, "/a:feed/a:updated"));
        assertEquals(
                "2026-02-01T00:00:00Z",
                value(xml(get("/v1/articles.atom", "limit", 1)), "/a:feed/a:updated"));
    }

    @Test
    void an_empty_list_is_a_feed_without_items() {
        Document rss = xml(get("/v1/articles.rss", "lang", "ar"));
        assertEquals(List.of(), values(rss, "//item"));
        assertEquals(List.of(), values(rss, "//lastBuildDate"));
        assertEquals("Harmattan", value(rss, "/rss/channel/title"));
        assertEquals(1, values(rss, "/rss/channel/description").size());
        Document atom = xml(get("/v1/articles.atom", "lang", "ar"));
        assertEquals(List.of(), values(atom, "//a:entry"));
        assertEquals("1970-01-01T00:00:00Z", value(atom, "/a:feed/a:updated"));
        assertEquals(List.of(), json("lang", "ar").getList("items"));
        assertNull(json().get("next_url"));
    }

    @Test
    void the_pages_of_a_feed_have_one_id_and_other_feeds_another() {
        newsroom();
        var first = atom("limit", 2);
        Document second = xml(read(first.getOtherLinks().get(1).getHref().substring(api.length())));
        assertEquals("next", first.getOtherLinks().get(1).getRel());
        assertEquals(first.getId(), value(second, "/a:feed/a:id"));
        assertTrue(first.getId().matches("urn:uuid:[0-9a-f-]{36}"), first.getId());
        assertNotEquals(first.getId(), atom("limit", 2, "lang", "ar").getId());
    }

    @Test
    void rights_that_hold_for_every_item_hold_for_the_feed() {
        given.published("a").rights(new Rights(null, "Newsroom", null, null, true, null)).save();
        assertEquals("© Newsroom", rss().getCopyright());
        assertEquals("© Newsroom", atom().getRights());
        given.published("b").save();
        assertNull(rss().getCopyright());
        assertNull(atom().getRights());
    }

    @Test
    void addresses_are_ascii_without_a_frontend_too() {
        newsroom();
        for (String path : Reader.PATHS) {
            text(get(path, "view", "full"))
                    .lines()
                    .flatMap(line -> List.of(line.split("[\"<> ]")).stream())
                    .filter(word -> word.startsWith("http"))
                    .forEach(url -> assertTrue(url.matches("[!-~]+"), url));
        }
        String slug = "%D9%88%D8%A7%D8%AD%D8%AF";
        assertEquals(
                api + "/v1/articles/" + slug + ".html",
                json("lang", "ar", "tag", "harvest").get("items[0].url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json"})
    void faults_are_told_as_everywhere(String path) {
        assertEquals(
                List.of("fields", "total", "body", "colour"),
                Api.refused(
                        path, "fields", "title", "total", "exact", "body", "text", "colour", 1));
        assertEquals(List.of("limit"), Api.refused(path, "limit", 101));
        assertEquals(List.of("view"), Api.refused(path, "view", "whole"));
        assertEquals(List.of("tag"), Api.refused(path, "tag", "nowhere"));
        Response garbled = Api.get(path, "cursor", "x");
        assertEquals(400, garbled.statusCode());
        assertEquals("cursor-invalid", garbled.jsonPath().get("code"));
        assertEquals("application/problem+json", garbled.contentType());
    }

    private void newsroom() {
        given.section("economy").named("ar", "اقتصاد").named("fr", "Économie").save();
        given.tag("farming").named("ar", "زراعة").named("fr", "Agriculture").save();
        given.tag("fishing").save();
        given.tag("harvest").save();
        given.author("amina").named("ar", "أمينة").named("fr", "Amina").save();
        GivenArticle one =
                given.published("واحد").lang("ar").tagged("farming", "harvest").in("mopti").save();
        given.published("un").lang("fr").translated(one).section("economy").in("mali").save();
        given.published("deux").lang("fr").tagged("fishing").by("amina").in("mali").save();
        given.published("ثلاثة").lang("ar").tagged("farming").updated().save();
    }

    private static Response read(String url) {
        Response page = Api.request().get(url);
        assertEquals(200, page.statusCode(), page::asString);
        return page;
    }

    private static boolean isJson(Response page) {
        return page.contentType().startsWith("application/feed+json");
    }

    private static String self(Response page) {
        return isJson(page)
                ? page.jsonPath().get("feed_url")
                : value(xml(page), "//a:link[@rel='self']/@href");
    }

    private static String next(Response page) {
        if (isJson(page)) {
            return page.jsonPath().get("next_url");
        }
        List<String> next = values(xml(page), "//a:link[@rel='next']/@href");
        return next.isEmpty() ? null : next.get(0);
    }

    private static List<String> titles(Response page) {
        return isJson(page)
                ? page.jsonPath().getList("items.title")
                : values(xml(page), "//item/title|//a:entry/a:title");
    }
}
