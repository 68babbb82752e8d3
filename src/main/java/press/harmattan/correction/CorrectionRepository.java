package press.harmattan.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.page.NewestFirst;
import press.harmattan.page.Window;

/** Corrections of what readers can see, and retractions. */
@ApplicationScoped
class CorrectionRepository {
    private final Hql hql;

    CorrectionRepository(Hql hql) {
        this.hql = hql;
    }

    List<CorrectionRow> page(List<String> languages, Window window) {
        Query<CorrectionRow> query =
                matching(
                        hql.select(
                                "select it.id, it.articleId, it.at, it.kind, it.note, it.revision, it.lang,"
                                        + " coalesce(now.slug, it.slug), it.content.title, first.at"
                                        + " from ArticleRevision it"
                                        + " join ArticleRevision first on first.articleId = it.articleId"
                                        + " and first.revision = 1"
                                        + " left join PublishedArticle now on now.id = it.articleId",
                                CorrectionRow.class),
                        languages);
        return NewestFirst.rows(query, window);
    }

    long count(List<String> languages) {
        return matching(hql.select("select it.id from ArticleRevision it", UUID.class), languages)
                .count();
    }

    private static <T> Query<T> matching(Query<T> query, List<String> languages) {
        query.where("it.note is not null")
                .where(
                        "it.kind = retraction and it.revision = (select max(l.revision)"
                                + " from ArticleRevision l where l.articleId = it.articleId) or exists"
                                + " (select 1 from PublishedArticle a where a.id = it.articleId)");
        return languages.isEmpty()
                ? query
                : query.where("it.lang in :languages", "languages", languages);
    }
}
