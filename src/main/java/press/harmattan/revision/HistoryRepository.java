package press.harmattan.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.page.NewestFirst;
import press.harmattan.page.Window;

/** The view of everything that was saved and published. */
@ApplicationScoped
class HistoryRepository {
    private final Hql hql;

    HistoryRepository(Hql hql) {
        this.hql = hql;
    }

    Optional<HistoryRow> one(UUID article, UUID id) {
        return of(article).where("it.id = :id", "id", id).single();
    }

    /** What an article was just before a revision. */
    Optional<HistoryRow> before(HistoryRow row) {
        return of(row.articleId)
                .where("(it.at, it.id) < (:at, :id)")
                .with("at", row.at)
                .with("id", row.id)
                .orderBy("it.at desc, it.id desc")
                .limit(1)
                .single();
    }

    List<HistoryLine> page(UUID article, Window window) {
        Query<HistoryLine> query =
                hql.select(
                                "select it.id, it.kind, it.version, it.revision, it.note, it.at,"
                                        + " it.editor, it.lang, it.slug, it.content.title"
                                        + " from HistoryRow it",
                                HistoryLine.class)
                        .where("it.articleId = :article", "article", article);
        return NewestFirst.rows(query, window);
    }

    private Query<HistoryRow> of(UUID article) {
        return hql.select("select it from HistoryRow it", HistoryRow.class)
                .where("it.articleId = :article", "article", article);
    }
}
