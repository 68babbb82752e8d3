package press.harmattan.search.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.search.mapping.IndexInMemory;

/** Articles may be so long that fifty of them cannot be read in the time that a statement has. */
@QuarkusTest
class LongTextsTest {
    private static final int IN_TIME = 3;
    private static final int ARTICLES = 10;

    @Inject Given given;
    @Inject Hql hql;
    @Inject Sql sql;
    @Inject TermNames names;

    @Test
    void what_cannot_be_read_at_once_is_read_in_halves() {
        given.nothing();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            all.add(given.published("long-" + i));
        }
        given.save(all);
        SlowRepository slow = new SlowRepository(hql, sql);
        IndexedStories stories = new IndexedStories(slow, names, IndexInMemory.documents());
        List<UUID> walked = new ArrayList<>();
        for (List<IndexedRow> next = stories.behind(null); !next.isEmpty(); ) {
            next.forEach(row -> walked.add(row.id()));
            next = stories.behind(next.get(next.size() - 1));
        }
        Set<UUID> ids = all.stream().map(GivenArticle::id).collect(Collectors.toSet());
        assertEquals(ARTICLES, walked.size());
        assertEquals(ids, Set.copyOf(walked));
        List<UUID> told = all.stream().map(GivenArticle::story).toList();
        assertEquals(ARTICLES, stories.read(told).size());
    }

    /** Has no time for more than a few. */
    private static final class SlowRepository extends IndexedRepository {
        private final Sql sql;

        SlowRepository(Hql hql, Sql sql) {
            super(hql, sql);
            this.sql = sql;
        }

        @Override
        List<IndexedRow> articles(Collection<UUID> stories) {
            take(stories.size());
            return super.articles(stories);
        }

        @Override
        List<IndexedRow> behind(IndexedRow last, int most) {
            take(most);
            return super.behind(last, most);
        }

        private void take(int many) {
            if (many > IN_TIME) {
                sql.change("set local statement_timeout = 10").run();
                sql.select("select cast(pg_sleep(10) as text)", String.class).list();
            }
        }
    }
}
