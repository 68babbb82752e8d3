package press.harmattan.search.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

/** Related articles within the article that they are related to. */
@QuarkusTest
class EmbeddedRelatedTest {
    private static final String HARVEST = "/v1/articles/harvest";

    @Inject Given given;

    @BeforeEach
    void an_article_with_others() {
        given.nothing();
        given.published("harvest").tagged("millet").save();
        for (int i = 0; i < 8; i++) {
            given.published("other" + i).tagged("millet").save();
        }
    }

    @Test
    void six_cards_come_with_an_article_when_they_are_asked_for() {
        JsonPath article = read(HARVEST, "include", "related");
        JsonPath list = read(HARVEST + "/related", "limit", 6);
        assertEquals(6, list.getList("data").size());
        assertEquals(list.<Object>getList("data"), article.<Object>getList("related"));
        assertEquals("<p>Body.</p>", article.getString("body.html"));
    }

    @Test
    void they_come_with_less_of_the_article_too() {
        Map<String, Object> article =
                read(HARVEST, "include", "related", "fields", "title").getMap("");
        assertEquals(Set.of("id", "lang", "dir", "title", "related"), article.keySet());
        JsonPath headline = read(HARVEST, "include", "related", "view", "headline");
        assertEquals(6, headline.getList("related.summary").size());
    }

    @Test
    void nobody_asks_and_they_are_null_and_no_article_says_why() {
        Map<String, Object> article = read(HARVEST).getMap("");
        assertTrue(article.containsKey("related"));
        assertNull(article.get("related"));
        assertFalse(article.containsKey("why"));
        assertFalse(read("/v1/articles", "view", "full").getMap("data[0]").containsKey("why"));
    }

    @Test
    void nothing_else_can_be_included() {
        assertEquals(List.of("include"), refused(HARVEST, "include", "comments"));
    }
}
