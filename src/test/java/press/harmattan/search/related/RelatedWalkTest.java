package press.harmattan.search.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;

/** Walking through what is related to an article. */
@QuarkusTest
class RelatedWalkTest {
    private static final String HARVEST = "/v1/articles/harvest/related";

    @Inject Given given;

    @BeforeEach
    void an_article() {
        given.nothing();
        other("harvest").tagged("millet", "farming").save();
    }

    private GivenArticle other(String slug) {
        return given.published(slug).body("<p>" + slug + "</p>");
    }

    private List<GivenArticle> others(int howMany) {
        List<GivenArticle> others = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            others.add(other("other" + i).tagged(i % 3 == 0 ? "farming" : "millet"));
        }
        given.save(others);
        return others;
    }

    @Test
    void pages_put_together_are_the_whole_list_and_lead_back() {
        others(10);
        List<String> whole = slugs(HARVEST, "limit", 100);
        assertEquals(10, whole.size());
        JsonPath page = read(HARVEST, "limit", 3);
        List<String> seen = new ArrayList<>(page.getList("data.slug"));
        while (page.getString("page.next") != null) {
            page = read(HARVEST, "limit", 3, "cursor", page.getString("page.next"));
            seen.addAll(page.getList("data.slug"));
        }
        assertEquals(whole, seen);
        JsonPath before = read(HARVEST, "limit", 4, "cursor", page.getString("page.prev"));
        assertEquals(whole.subList(5, 9), before.getList("data.slug"));
    }

    @Test
    void a_walk_goes_on_in_the_order_in_which_it_began() {
        others(10);
        List<String> whole = slugs(HARVEST);
        JsonPath first = read(HARVEST, "limit", 4);
        other("newer").tagged("millet", "farming").save();
        assertEquals(
                whole.subList(4, 10),
                slugs(HARVEST, "limit", 20, "cursor", first.getString("page.next")));
        assertEquals("newer", slugs(HARVEST).get(0));
    }

    @Test
    void what_is_taken_away_or_has_nothing_in_common_any_more_does_not_come() {
        List<GivenArticle> others = new ArrayList<>(others(9));
        List<String> whole = new ArrayList<>(slugs(HARVEST));
        others.sort(Comparator.comparing(one -> whole.indexOf(one.slug())));
        JsonPath first = read(HARVEST, "limit", 2);
        others.get(2).retracted("Nothing of it is so.").save();
        others.get(3).tagged("music").updated().save();
        others.get(4).title("Another title").updated().save();
        List<String> left = List.of(whole.get(4), whole.get(5), whole.get(6));
        JsonPath second = read(HARVEST, "limit", 3, "cursor", first.getString("page.next"));
        assertEquals(left, second.getList("data.slug"));
    }

    @Test
    void words_that_were_changed_meanwhile_are_compared_as_they_are_now() {
        String body = "<p>Granary, threshing, winnowing, sickle.</p>";
        other("words").body(body).save();
        GivenArticle one = other("one").body(body).save();
        GivenArticle two = other("two").body(body).save();
        other("three").body(body).save();
        JsonPath first = read("/v1/articles/words/related", "limit", 1);
        assertEquals(List.of("three"), first.getList("data.slug"));
        two.body("<p>Flute, drum, lute, rattle.</p>").updated().save();
        one.title("Another title").updated().save();
        JsonPath second =
                read("/v1/articles/words/related", "cursor", first.getString("page.next"));
        assertEquals(List.of("one"), second.getList("data.slug"));
        assertEquals(List.of("words"), second.getList("data[0].why"));
    }

    @Test
    void what_was_taken_away_meanwhile_is_passed_over_in_a_few_statements() {
        List<GivenArticle> others = others(60);
        String next = read(HARVEST, "limit", 1).getString("page.next");
        others.forEach(one -> one.unpublished().save());
        long statements =
                Statements.of(
                        () -> assertEquals(List.of(), slugs(HARVEST, "limit", 1, "cursor", next)));
        assertTrue(statements < 15, "statements: " + statements);
    }

    @Test
    void a_walk_ends_after_a_hundred_articles() {
        others(102);
        JsonPath whole = read(HARVEST, "limit", 100);
        assertEquals(100, new HashSet<>(whole.getList("data.id")).size());
        assertNull(whole.getString("page.next"));
    }

    @Test
    void a_cursor_is_good_for_the_same_article_and_languages_alone() {
        others(3);
        String next = read(HARVEST, "limit", 1).getString("page.next");
        assertEquals("cursor-mismatch", code("/v1/articles/other0/related", "cursor", next));
        assertEquals("cursor-mismatch", code(HARVEST, "cursor", next, "lang", "fr"));
        assertEquals("cursor-invalid", code(HARVEST, "cursor", next.substring(1)));
        assertEquals(200, get(HARVEST, "cursor", next, "view", "headline").statusCode());
    }

    private static String code(String path, Object... parameters) {
        return get(path, parameters).jsonPath().getString("code");
    }
}
