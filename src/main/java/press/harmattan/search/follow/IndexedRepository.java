package press.harmattan.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;

/** Published articles, for the index. A story is read whole, by one statement. */
@ApplicationScoped
class IndexedRepository {
    private final Hql hql;
    private final Sql sql;

    IndexedRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /**
     * About how many there are, 0 when nobody knows: to count a million takes longer than a
     * statement may.
     */
    long estimate() {
        return sql.select(
                        "select cast(greatest(reltuples, 0) as bigint) from pg_class"
                                + " where oid = cast('published_article' as regclass)",
                        Long.class)
                .single()
                .orElseThrow();
    }

    /** The first stories behind one. */
    List<UUID> storiesAfter(UUID story, int most) {
        return hql.select("select distinct a.story from PublishedArticle a", UUID.class)
                .where("a.story > :story", "story", story)
                .orderBy("a.story asc")
                .limit(most)
                .list();
    }

    /** The stories of those of some articles that readers see. */
    List<UUID> storiesOf(Collection<UUID> ids) {
        return hql.select("select distinct a.story from PublishedArticle a", UUID.class)
                .where("a.id in :ids", "ids", ids)
                .list();
    }

    /** Every article of some stories that readers see. */
    List<IndexedRow> articles(Collection<UUID> stories) {
        return hql.select(
                        "select a.id, a.story, a.lang, a.revision, a.publishedAt, a.updatedAt,"
                                + " a.content.title, a.content.kicker, a.content.summary,"
                                + " case when a.content.access = open then a.bodyText end,"
                                + " a.content.sectionId, a.content.regionIds, a.content.tagIds,"
                                + " a.content.authorIds from PublishedArticle a",
                        IndexedRow.class)
                .where("a.story in :stories", "stories", stories)
                .list();
    }
}
