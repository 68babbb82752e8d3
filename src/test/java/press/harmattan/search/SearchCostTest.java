package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;

/** What finding by words costs the database. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchCostTest {
    private static final String ALL_FACETS = "section,tag,region,author,lang,year";

    @Inject Given given;

    @BeforeAll
    void a_hundred_about_millet() {
        given.nothing();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(
                    given.published("a" + i)
                            .title("Millet " + i)
                            .section("s" + i % 3)
                            .in("mopti")
                            .tagged("t" + i % 7)
                            .by("w" + i % 5));
        }
        given.save(all);
    }

    @Test
    void the_rows_of_a_page_are_read_at_once() {
        for (String sort : List.of("relevance", "newest")) {
            assertEquals(1, statements("sort", sort, "limit", 1), sort);
            assertEquals(1, statements("sort", sort, "limit", 100), sort);
            assertEquals(1, statements("sort", sort, "total", "exact", "facets", ALL_FACETS), sort);
            assertEquals(2, statements("sort", sort, "limit", 100, "highlight", "true"), sort);
        }
    }

    @Test
    void what_is_not_found_is_not_read() {
        assertEquals(0, Statements.of(() -> found("q", "absent", "highlight", "true")));
        assertEquals(0, Statements.of(() -> found("q", "...", "facets", ALL_FACETS)));
    }

    private static long statements(Object... parameters) {
        List<Object> all = new ArrayList<>(List.of("q", "millet", "view", "card"));
        all.addAll(List.of(parameters));
        return Statements.of(() -> found(all.toArray()));
    }

    private static void found(Object... parameters) {
        assertEquals(200, get("/v1/articles", parameters).statusCode());
    }
}
