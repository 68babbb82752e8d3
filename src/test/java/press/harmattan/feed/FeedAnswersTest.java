package press.harmattan.feed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;

/** How feeds are answered over HTTP, and what they cost. */
@QuarkusTest
class FeedAnswersTest {
    @Inject Given given;

    private GivenArticle harvest;

    @BeforeEach
    void an_article() {
        given.nothing();
        harvest = given.published("موسم").lang("ar").tagged("farming").by("amina").save();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles.rss, application/rss+xml;charset=UTF-8",
        "/v1/articles.atom, application/atom+xml;charset=UTF-8",
        "/v1/articles.feed.json, application/feed+json;charset=UTF-8"
    })
    void each_form_has_its_media_type_whatever_is_accepted(String path, String type) {
        assertEquals(type, Api.get(path).contentType());
        assertEquals(type, Api.request().accept("text/html").get(path).contentType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json"})
    void an_unchanged_feed_is_the_same_bytes_and_need_not_be_sent(String path) {
        Response first = Api.get(path, "view", "full");
        assertArrayEquals(first.asByteArray(), Api.get(path, "view", "full").asByteArray());
        String tag = first.header("ETag");
        Response second =
                Api.request().header("If-None-Match", tag).get(Api.path(path, "view", "full"));
        assertEquals(304, second.statusCode());
        assertEquals(0, second.asByteArray().length);
        harvest.updated().save();
        Response third =
                Api.request().header("If-None-Match", tag).get(Api.path(path, "view", "full"));
        assertEquals(200, third.statusCode());
        assertNotEquals(tag, third.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json"})
    void head_says_the_same_without_the_feed(String path) {
        Response get = Api.get(path);
        Response head = Api.request().head(path);
        assertEquals(200, head.statusCode());
        assertEquals(0, head.asByteArray().length);
        for (String header : new String[] {"ETag", "Content-Type", "Cache-Control"}) {
            assertEquals(get.header(header), head.header(header), header);
        }
        assertTrue(get.header("Cache-Control").startsWith("public"));
        assertEquals(405, Api.request().post(path).statusCode());
    }

    @Test
    void the_list_leads_to_its_feeds() {
        String links = Api.get("/v1/articles", "lang", "ar", "limit", 5).header("Link");
        for (String path : Reader.PATHS) {
            assertTrue(links.contains(path + "?lang=ar>; rel=\"alternate\""), links);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json"})
    void a_feed_of_many_asks_no_more_than_a_feed_of_one(String path) {
        String url = Api.path(path, "view", "full", "limit", 100);
        long one = Statements.of(() -> Api.request().get(url));
        List<GivenArticle> more = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            more.add(given.published("a" + i).tagged("farming").by("amina"));
        }
        given.save(more);
        assertEquals(one, Statements.of(() -> Api.request().get(url)));
    }
}
