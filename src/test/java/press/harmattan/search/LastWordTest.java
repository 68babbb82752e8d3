package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/**
 * What the index does not know yet is done to the rows behind its back: nothing is answered that
 * the database does not show.
 */
@QuarkusTest
class LastWordTest {
    @Inject Given given;
    @Inject DataSource database;

    @BeforeEach
    void thirty_about_millet() {
        given.nothing();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(given.published("a" + i).title("Millet " + i));
        }
        given.save(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest", "updated"})
    void what_is_not_there_any_more_leaves_no_gap(String sort) {
        List<String> before = articles("q", "millet", "sort", sort, "limit", 30);
        behindItsBack("delete from published_article where slug in ('a3', 'a4', 'a5', 'a20')");
        List<String> left = new ArrayList<>(before);
        left.removeAll(List.of("a3", "a4", "a5", "a20"));
        assertEquals(left.subList(0, 10), articles("q", "millet", "sort", sort, "limit", 10));
        assertEquals(left, walked(sort, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest"})
    void when_hardly_anything_is_left_it_is_found_still(String sort) {
        behindItsBack("delete from published_article where slug not in ('a7', 'a22')");
        assertEquals(2, articles("q", "millet", "sort", sort, "limit", 1).size() + 1);
        assertEquals(2, walked(sort, 1).size());
        assertEquals(List.of(), articles("q", "millet", "to", "2026-06-01", "sort", sort));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest", "updated"})
    void an_empty_page_leads_back(String sort) {
        List<String> all = articles("q", "millet", "sort", sort, "limit", 30);
        String next =
                read("/v1/articles", "q", "millet", "sort", sort, "limit", 10)
                        .getString("page.next");
        for (String slug : all.subList(10, 30)) {
            behindItsBack("delete from published_article where slug = '" + slug + "'");
        }
        var empty = read("/v1/articles", "q", "millet", "sort", sort, "limit", 10, "cursor", next);
        assertEquals(List.of(), empty.getList("data"));
        assertNull(empty.get("page.next"));
        String back = empty.getString("page.prev");
        assertEquals(
                all.subList(0, 10),
                articles("q", "millet", "sort", sort, "limit", 10, "cursor", back));
        assertEquals(
                all.subList(7, 10),
                articles("q", "millet", "sort", sort, "limit", 3, "cursor", back));
    }

    @Test
    void what_left_the_filter_is_not_told() {
        behindItsBack("update published_article set lang = 'fr' where slug = 'a3'");
        assertFalse(articles("q", "millet", "lang", "en", "limit", 100).contains("a3"));
        behindItsBack(
                "update published_article set published_at = '2020-01-01T00:00:00Z' where slug = 'a4'");
        assertFalse(articles("q", "millet", "from", "2026-01-01", "limit", 100).contains("a4"));
    }

    @Test
    void what_was_retracted_a_moment_ago_is_not_counted() {
        behindItsBack(
                "with gone as (delete from published_article where slug = 'a3' returning id)"
                        + " insert into change (subject, subject_id, kind, revision, before)"
                        + " select c.subject, c.subject_id, 'retracted', c.revision, c.after"
                        + " from change c join gone on gone.id = c.subject_id");
        var page =
                read(
                        "/v1/articles",
                        "q",
                        "millet",
                        "limit",
                        100,
                        "total",
                        "exact",
                        "facets",
                        "lang");
        assertEquals(29, page.getList("data").size());
        assertEquals(29, page.getInt("page.total"));
        assertEquals(List.of(29), page.getList("facets.lang.articleCount"));
    }

    @Test
    void another_revision_may_have_other_words() {
        behindItsBack(
                "update published_article set revision = revision + 1, title = 'Fish' where slug = 'a3'");
        var page = read("/v1/articles", "q", "millet", "limit", 100);
        assertFalse(page.getList("data.title").contains("Fish"));
        assertEquals(29, page.getList("data").size());
    }

    @Test
    void no_title_is_told_without_its_words_while_it_changes() throws Exception {
        GivenArticle changing = given.published("changing").title("Millet at first").save();
        ExecutorService newsroom = Executors.newSingleThreadExecutor();
        try {
            Future<?> changes =
                    newsroom.submit(
                            () -> {
                                for (int i = 0; i < 10; i++) {
                                    String about = i % 2 == 0 ? "Fish " : "Millet ";
                                    changing.title(about + i).updated().save();
                                }
                            });
            while (!changes.isDone()) {
                for (String sort : List.of("relevance", "updated")) {
                    List<String> titles =
                            read("/v1/articles", "q", "millet", "sort", sort, "fields", "title")
                                    .getList("data.title");
                    assertTrue(
                            titles.stream().allMatch(title -> title.startsWith("Millet ")),
                            titles::toString);
                }
            }
            changes.get();
        } finally {
            newsroom.shutdown();
        }
        assertEquals(
                "changing", articles("q", "millet", "sort", "updated").get(0), "the last change");
    }

    private static List<String> walked(String sort, int limit) {
        List<String> seen = new ArrayList<>();
        var page = read("/v1/articles", "q", "millet", "sort", sort, "limit", limit);
        seen.addAll(page.getList("data.slug"));
        while (page.get("page.next") != null) {
            page =
                    read(
                            "/v1/articles",
                            "q",
                            "millet",
                            "sort",
                            sort,
                            "limit",
                            limit,
                            "cursor",
                            page.getString("page.next"));
            seen.addAll(page.getList("data.slug"));
        }
        return seen;
    }

    private void behindItsBack(String statement) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    Statement sql = connection.createStatement()) {
                                sql.execute(statement);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
