package press.harmattan.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
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
                                "select r.id, r.articleId, r.at, r.kind, r.note, r.revision, r.lang,"
                                        + " r.slug, r.content.title, first.at from ArticleRevision r"
                                        + " join ArticleRevision first on first.articleId = r.articleId"
                                        + " and first.revision = 1",
                                CorrectionRow.class),
                        languages);
        if (window.backwards()) {
            query.orderBy("r.at asc, r.id asc");
        } else {
            query.orderBy("r.at desc, r.id desc");
        }
        if (window.cursor() != null) {
            restrict(query, window);
        }
        return query.limit(window.rows()).list();
    }

    long count(List<String> languages) {
        return matching(hql.select("select r.id from ArticleRevision r", UUID.class), languages)
                .count();
    }

    private static <T> Query<T> matching(Query<T> query, List<String> languages) {
        query.where("r.note is not null")
                .where(
                        "r.kind = retraction and r.revision = (select max(l.revision)"
                                + " from ArticleRevision l where l.articleId = r.articleId) or exists"
                                + " (select 1 from PublishedArticle a where a.id = r.articleId)");
        return languages.isEmpty()
                ? query
                : query.where("r.lang in :languages", "languages", languages);
    }

    private static void restrict(Query<?> query, Window window) {
        boolean inclusive = window.cursor().inclusive();
        if (window.backwards() && inclusive) {
            query.where("(r.at, r.id) >= (:instant, :id)");
        } else if (window.backwards()) {
            query.where("(r.at, r.id) > (:instant, :id)");
        } else if (inclusive) {
            query.where("(r.at, r.id) <= (:instant, :id)");
        } else {
            query.where("(r.at, r.id) < (:instant, :id)");
        }
        query.with("instant", window.position(key -> Instant.parse(key.get(0))))
                .with("id", window.position(key -> UUID.fromString(key.get(1))));
    }
}
