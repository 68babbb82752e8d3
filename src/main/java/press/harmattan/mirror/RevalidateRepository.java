package press.harmattan.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import press.harmattan.article.ArticleRepository;
import press.harmattan.article.BodyFormat;
import press.harmattan.database.Hql;

/** Compares what callers have with what readers see. */
@ApplicationScoped
class RevalidateRepository {
    private final Hql hql;

    RevalidateRepository(Hql hql) {
        this.hql = hql;
    }

    /**
     * The articles that are not as the caller has them, in the order in which they are asked for.
     *
     * <p>The arrays are taken apart by number: Hibernate's {@code unnest} wants to know the type of
     * an array before it is there.
     *
     * @param revisions the revision of each of the ids, at the same place
     * @param format the body to read, null for none
     */
    List<RevalidatedRow> differing(UUID[] ids, Integer[] revisions, BodyFormat format) {
        return hql.select(
                        "select n, new press.harmattan.article.ArticleRow("
                                + ArticleRepository.COLUMNS
                                + "), r.at, r.note, r.lang, r.content.title"
                                + " from generate_series(1, cast(:most as Integer)) n"
                                + " left join PublishedArticle a"
                                + " on a.id = cast(sql('(?)[?]', :ids, n) as java.util.UUID)"
                                + " left join ArticleRevision r on a.id is null and r.kind = retraction"
                                + " and r.articleId = cast(sql('(?)[?]', :ids, n) as java.util.UUID)"
                                + " and r.revision = (select max(l.revision) from ArticleRevision l"
                                + " where l.articleId = r.articleId)",
                        RevalidatedRow.class)
                .with("most", ids.length)
                .with("ids", ids)
                .with("format", format == null ? "none" : format.name())
                .where(
                        "a.id is null or a.revision <> cast(sql('(?)[?]', :revisions, n) as Integer)")
                .with("revisions", revisions)
                .orderBy("n")
                .list();
    }
}
