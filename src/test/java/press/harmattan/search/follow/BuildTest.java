package press.harmattan.search.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.search.index.IndexComparison;
import press.harmattan.search.mapping.ArticleDocuments;
import press.harmattan.search.mapping.Mapping;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Shelves;

/** While a new index is made the newsroom goes on. */
@QuarkusTest
class BuildTest {
    /** More than are read at once, several times. */
    private static final int MANY = 170;

    @Inject Given given;
    @Inject Hql hql;
    @Inject Sql sql;
    @Inject TermNames names;
    @Inject ArticleDocuments documents;
    @Inject FollowedLog log;
    @Inject Mapping mapping;
    @Inject IndexComparison comparison;

    @TempDir Path root;

    /** The newest first. */
    private final List<GivenArticle> articles = new ArrayList<>();

    @BeforeEach
    void articles_of_many_days() {
        given.nothing();
        for (int i = 0; i < MANY; i++) {
            String at = "2026-%02d-%02dT08:00:00Z".formatted(8 - i / 28, 28 - i % 28);
            articles.add(given.published("story-" + i).lang("en").at(at));
        }
        given.save(articles);
    }

    @Test
    void what_stays_as_it_was_is_in_the_new_index() throws Exception {
        assertEquals(MANY, made(new Busy()));
    }

    @Test
    void what_came_and_went_meanwhile_takes_nothing_else_along() throws Exception {
        GivenArticle old = articles.get(MANY - 1);
        GivenArticle passing = given.published("passing").lang("fr").story(old);
        passing.at("2026-09-01T08:00:00Z");
        Busy busy = new Busy();
        busy.after(1, passing::save);
        busy.atTheEnd(() -> passing.unpublished().save());
        assertEquals(MANY, made(busy));
    }

    @Test
    void a_version_that_went_before_it_was_read_is_no_other_language_of_those_that_were()
            throws Exception {
        GivenArticle translation = given.published("traduction").lang("fr").story(articles.get(0));
        translation.at("2025-01-01T08:00:00Z").save();
        Busy busy = new Busy();
        busy.after(1, () -> translation.unpublished().save());
        assertEquals(MANY, made(busy));
    }

    @Test
    void what_was_read_and_changed_then_is_as_it_is_now() throws Exception {
        Busy busy = new Busy();
        busy.after(2, () -> articles.get(1).unpublished().save());
        busy.after(2, () -> articles.get(2).title("Another title").updated().save());
        busy.after(2, () -> articles.get(MANY - 1).title("Yet another").updated().save());
        assertEquals(MANY - 1, made(busy));
    }

    private int made(Busy repository) throws Exception {
        IndexedStories stories = new IndexedStories(repository, names, documents);
        Build build =
                new Build(
                        Reason.asked,
                        Shelves.at(root, mapping),
                        log,
                        stories,
                        Hands.half(),
                        () -> {});
        Await.until("it is made", build::isOver);
        assertNull(build.failure());
        try (var index = build.made().index()) {
            return comparison.check(index);
        }
    }

    /** A newsroom where something happens between two readings. */
    private final class Busy extends IndexedRepository {
        private final List<List<Runnable>> events = new ArrayList<>();
        private final List<Runnable> last = new ArrayList<>();
        private int readings;

        Busy() {
            super(hql, sql);
            for (int i = 0; i <= MANY; i++) {
                events.add(new ArrayList<>());
            }
        }

        void after(int reading, Runnable event) {
            events.get(reading).add(event);
        }

        void atTheEnd(Runnable event) {
            last.add(event);
        }

        @Override
        List<IndexedRow> behind(IndexedRow before, int most) {
            events.get(readings).forEach(Runnable::run);
            readings++;
            List<IndexedRow> next = super.behind(before, most);
            if (next.isEmpty()) {
                last.forEach(Runnable::run);
            }
            return next;
        }
    }
}
