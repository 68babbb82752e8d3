package press.harmattan.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.database.Sql;

/** Published articles, for the index. */
@ApplicationScoped
class IndexedRepository {
    /** Each with the languages of its story's others, as they are at the same moment. */
    private static final String ROWS =
            "select a.id, a.story, a.lang,"
                    + " (select listagg(other.lang, ' ') within group (order by other.lang)"
                    + " from PublishedArticle other"
                    + " where other.story = a.story and other.id <> a.id),"
                    + " a.revision, a.publishedAt, a.updatedAt,"
                    + " a.content.title, a.content.kicker, a.content.summary,"
                    + " case when a.content.access = open then a.bodyText end,"
                    + " a.content.sectionId, a.content.regionIds, a.content.tagIds,"
                    + " a.content.authorIds from PublishedArticle a";

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

    /** Every article of some stories that readers see. */
    List<IndexedRow> articles(Collection<UUID> stories) {
        return hql.select(ROWS, IndexedRow.class)
                .where("a.story in :stories", "stories", stories)
                .list();
    }

    /**
     * The next articles in the order of the index.
     *
     * @param last the one behind which they begin, null for the first
     */
    List<IndexedRow> behind(IndexedRow last, int most) {
        Query<IndexedRow> next = hql.select(ROWS, IndexedRow.class);
        if (last != null) {
            next.where("(a.publishedAt, a.id) < (:published, :id)")
                    .with("published", last.publishedAt())
                    .with("id", last.id());
        }
        return next.orderBy("a.publishedAt desc, a.id desc").limit(most).list();
    }
}
