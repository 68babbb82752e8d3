package press.harmattan.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
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

    /**
     * The leaders of stories, in the order of the index.
     *
     * @param last the one behind which they begin, null for the first
     */
    List<Leader> leaders(Leader last, int most) {
        Query<Leader> leaders =
                hql.select(
                                "select a.publishedAt, a.id, a.story from PublishedArticle a",
                                Leader.class)
                        .where(
                                "a.id = (select newest.id from PublishedArticle newest"
                                        + " where newest.story = a.story"
                                        + " order by newest.publishedAt desc, newest.id desc"
                                        + " limit 1)");
        if (last != null) {
            leaders.where("(a.publishedAt, a.id) < (:published, :id)")
                    .with("published", last.publishedAt())
                    .with("id", last.id());
        }
        return leaders.orderBy("a.publishedAt desc, a.id desc").limit(most).list();
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
