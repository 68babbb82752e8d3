package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** Words together with every other filter, view and order. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFiltersTest {
    @Inject Given given;

    private String story;
    private String ids;

    @BeforeAll
    void a_newsroom() {
        given.nothing();
        given.section("economy").save();
        given.section("markets").below("economy").save();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(
                    given.published("a" + i)
                            .title(i % 2 == 0 ? "Millet of a" + i : "Fish of a" + i)
                            .section(i % 3 == 0 ? "economy" : i % 3 == 1 ? "markets" : "sport")
                            .in(i % 4 == 0 ? "mali" : i % 4 == 1 ? "mopti" : "niamey")
                            .tagged(i % 3 == 0 ? "farming" : "rivers", i % 4 < 2 ? "new" : "old")
                            .by(i % 5 < 2 ? "amina" : "moussa"));
        }
        all.get(2).updatedAt("2026-07-20T06:00:00Z");
        all.get(4).updatedAt("2026-07-10T06:00:00Z");
        given.save(all);
        List<GivenArticle> others = new ArrayList<>();
        for (int i : List.of(0, 1, 6, 7)) {
            others.add(
                    given.published("b" + i)
                            .lang("fr")
                            .title(i % 2 == 0 ? "Le millet de b" + i : "Le poisson de b" + i)
                            .in("mopti")
                            .translated(all.get(i)));
        }
        others.add(given.published("c8").lang("ar").title("millet سوق").translated(all.get(8)));
        given.save(others);
        story = all.get(6).story().toString();
        ids = all.get(2).id() + "," + all.get(3).id() + "," + all.get(4).id() + "," + given.id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lang=en",
                "lang=fr",
                "lang=fr,en",
                "lang=en,fr",
                "lang=ar,fr,en",
                "section=economy",
                "section=markets",
                "region=mali",
                "region=ML-5,niamey",
                "region=mali&regionScope=exact",
                "tag=farming",
                "tag=farming,old",
                "tagAll=farming,new",
                "tagNot=rivers",
                "tag=new&tagNot=farming",
                "author=amina",
                "from=2026-06-01T09:00:00Z",
                "to=2026-06-01T09:00:00Z",
                "from=2026-06-01T08:00:00Z&to=2026-06-01T11:00:00Z",
                "updatedFrom=2026-07-01",
                "updatedTo=2026-07-15",
                "lang=en&section=economy&region=mali&tag=farming,rivers&author=amina,moussa"
            })
    void words_find_what_has_them_of_what_a_filter_lets_through(String filter) {
        Object[] filtered = parameters(filter);
        Set<String> expected = new TreeSet<>(articles(filtered));
        assertFalse(expected.isEmpty(), "the filter lets something through");
        expected.retainAll(withMillet());
        for (String sort : List.of("relevance", "newest", "oldest", "updated")) {
            List<String> found = articles(parameters(filter + "&q=millet&sort=" + sort));
            assertEquals(expected, new TreeSet<>(found), sort);
            assertEquals(expected.size(), found.size(), sort);
        }
    }

    @Test
    void words_find_what_has_them_of_a_story_and_of_some_articles() {
        assertEquals(Set.of("a6", "b6"), Set.copyOf(articles("q", "millet", "story", story)));
        assertEquals(Set.of("a2", "a4"), Set.copyOf(articles("q", "millet", "ids", ids)));
        assertEquals(100, read("/v1/articles", "q", "millet", "ids", ids).getInt("page.limit"));
    }

    @ParameterizedTest
    @CsvSource({"newest", "oldest", "updated"})
    void what_is_found_is_in_the_order_of_the_list(String sort) {
        List<String> expected = new ArrayList<>(articles("sort", sort));
        expected.retainAll(withMillet());
        assertTrue(expected.size() > 5, "there is an order to see");
        assertEquals(expected, articles("q", "millet", "sort", sort));
    }

    @Test
    void by_relevance_what_is_about_the_words_comes_first() {
        var page = read("/v1/articles", "q", "millet fish", "sort", "relevance");
        assertEquals(List.of(), page.getList("data"));
        var either = articles("q", "millet OR fish", "lang", "en");
        assertEquals(12, either.size());
        assertEquals("a6", articles("q", "a6").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=headline", "view=card", "view=full", "fields=title,authors.name"})
    void what_is_found_is_told_as_in_every_list(String form) {
        String one = ids.substring(0, ids.indexOf(','));
        Map<String, Object> listed =
                read("/v1/articles", parameters(form + "&ids=" + one)).getMap("data[0]");
        assertEquals(
                listed,
                read("/v1/articles", parameters(form + "&q=millet&ids=" + one)).getMap("data[0]"));
    }

    @Test
    void a_total_counts_what_is_found() {
        assertEquals(
                withMillet().size(),
                read("/v1/articles", "q", "millet", "total", "exact", "limit", 1)
                        .getInt("page.total"));
        assertEquals(
                2,
                read("/v1/articles", "q", "millet", "total", "exact", "story", story)
                        .getInt("page.total"));
    }

    @Test
    void the_answer_says_what_was_understood() {
        var page = read("/v1/articles", "q", "  MILLET  ");
        assertEquals("relevance", page.getString("query.sort"));
        assertEquals(
                page.getString("query.q"),
                read("/v1/articles", "q", page.getString("query.q")).getString("query.q"));
        assertEquals(
                "newest",
                read("/v1/articles", "q", "millet", "sort", "newest").getString("query.sort"));
        assertNull(read("/v1/articles").getString("query.q"));
    }

    private static Set<String> withMillet() {
        Set<String> slugs = new HashSet<>();
        var all = read("/v1/articles", "limit", 100);
        List<String> titles = all.getList("data.title");
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).toLowerCase(Locale.ROOT).contains("millet")) {
                slugs.add(all.getString("data[" + i + "].slug"));
            }
        }
        return slugs;
    }

    private static Object[] parameters(String query) {
        List<Object> parameters = new ArrayList<>();
        for (String one : query.split("&")) {
            if (!one.isEmpty()) {
                parameters.addAll(List.of(one.split("=", 2)));
            }
        }
        return parameters.toArray();
    }
}
