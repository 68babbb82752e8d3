package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** What words find as feeds. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFeedsTest {
    @Inject Given given;

    @BeforeAll
    void ten_about_millet_in_two_languages() {
        given.nothing();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean arabic = i % 2 == 0;
            all.add(
                    given.published("a" + i)
                            .lang(arabic ? "ar" : "fr")
                            .title((arabic ? "حصاد الدخن " : "La récolte du mil ") + i)
                            .in("mopti"));
            all.add(given.published("b" + i).lang("fr").title("Le marché " + i));
        }
        all.get(4).updatedAt("2026-08-01T06:00:00Z");
        given.save(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=r%C3%A9coltes",
                "q=%D8%A7%D9%84%D8%AF%D8%AE%D9%86",
                "q=mopti&lang=ar",
                "q=mopti&sort=newest",
                "q=mopti&sort=oldest&limit=3",
                "q=mopti&sort=updated",
                "q=mopti&region=mali&view=headline",
                "q=%22r%C3%A9colte%20du%20mil%22&from=2026-06-01T10:00:00Z"
            })
    void a_feed_has_what_the_list_finds_in_its_order(String query) {
        List<String> titles =
                request().get("/v1/articles?" + query).jsonPath().getList("data.title");
        assertFalse(titles.isEmpty());
        assertEquals(titles, feed("feed.json", query).jsonPath().getList("items.title"));
        assertEquals(
                titles,
                feed("rss", query).xmlPath().getList("rss.channel.item.title", String.class));
        assertEquals(
                titles, feed("atom", query).xmlPath().getList("feed.entry.title", String.class));
    }

    @Test
    void a_feed_is_walked_to_its_end() {
        List<String> seen = new ArrayList<>();
        JsonPath page = feed("feed.json", "q=mopti&limit=3").jsonPath();
        seen.addAll(page.getList("items.id"));
        while (page.get("next_url") != null) {
            String next = page.getString("next_url");
            page = feed("feed.json", next.substring(next.indexOf('?') + 1)).jsonPath();
            seen.addAll(page.getList("items.id"));
        }
        assertEquals(10, seen.size());
        assertEquals(10, Set.copyOf(seen).size());
    }

    @Test
    void it_is_named_by_its_words_and_found_from_the_list() {
        assertTrue(feed("feed.json", "q=mopti").jsonPath().getString("title").endsWith(" · mopti"));
        String links = request().get("/v1/articles?q=mopti&sort=newest").header("Link");
        assertTrue(
                links.contains("/v1/articles.rss?q=mopti&sort=newest>; rel=\"alternate\""), links);
        assertEquals(10, read("/v1/articles", "q", "mopti", "limit", 100).getList("data").size());
    }

    private static Response feed(String form, String query) {
        Response feed = request().get("/v1/articles." + form + "?" + query);
        assertEquals(200, feed.statusCode(), feed::asString);
        return feed;
    }
}
