package press.harmattan.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.article.ArticleRepository;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.BodyFormat;
import press.harmattan.database.Hql;

/** The articles that changed, and why some were taken back. */
@ApplicationScoped
class MirrorRepository {
    private final Hql hql;
    private final ArticleRepository articles;

    MirrorRepository(Hql hql, ArticleRepository articles) {
        this.hql = hql;
        this.articles = articles;
    }

    /** A retraction's reason. */
    record Reason(UUID articleId, int revision, String note) {}

    /**
     * Those of some articles that readers see.
     *
     * @param format the body to read, null for none
     */
    List<ArticleRow> articles(Collection<UUID> ids, BodyFormat format) {
        return articles.rows(format).where("a.id in :ids", "ids", ids).list();
    }

    /** Why some articles were taken back, each time. */
    List<Reason> retractions(Collection<UUID> ids) {
        return hql.select(
                        "select r.articleId, r.revision, r.note from ArticleRevision r",
                        Reason.class)
                .where("r.kind = retraction")
                .where("r.articleId in :ids", "ids", ids)
                .list();
    }
}
