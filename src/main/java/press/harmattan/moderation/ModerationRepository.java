package press.harmattan.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.comment.CommentState;
import press.harmattan.comment.OldestFirst;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.page.Window;

/** Every comment, asked as those ask who decide on them. */
@ApplicationScoped
class ModerationRepository {
    private final Hql hql;

    ModerationRepository(Hql hql) {
        this.hql = hql;
    }

    List<ModeratedRow> page(CommentState state, UUID article, Window window) {
        Query<ModeratedRow> query = matching(rows(), state, article);
        OldestFirst.restrict(query, window);
        return query.limit(window.rows()).list();
    }

    long count(CommentState state, UUID article) {
        return matching(hql.select("select c.id from CommentEntity c", UUID.class), state, article)
                .count();
    }

    Optional<ModeratedRow> byId(UUID id) {
        return rows().where("c.id = :id", "id", id).single();
    }

    private Query<ModeratedRow> rows() {
        return hql.select(
                "select c.id, c.version, c.state, c.articleId, a.slug, a.content.title, a.lang,"
                        + " c.parentId, c.name, c.text, c.lang, c.createdAt, c.decidedAt, c.sender"
                        + " from CommentEntity c join WorkingCopy a on a.id = c.articleId",
                ModeratedRow.class);
    }

    private static <T> Query<T> matching(Query<T> query, CommentState state, UUID article) {
        query.where("c.state = :state", "state", state);
        return article == null ? query : query.where("c.articleId = :article", "article", article);
    }
}
