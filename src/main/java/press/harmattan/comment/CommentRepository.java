package press.harmattan.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.database.Sql;
import press.harmattan.page.Window;

/** The table of comments. A reply can be read while what it answers can. */
@ApplicationScoped
public class CommentRepository implements PanacheRepositoryBase<CommentEntity, UUID> {
    private static final int MOST_IDS = 1000;

    private final Hql hql;
    private final Sql sql;

    CommentRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /** What readers say under an article, and when that changed. */
    record Tally(UUID articleId, long count, Instant changedAt) {}

    /** A comment, which nobody else changes until the transaction ends. */
    Optional<CommentEntity> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The comments of an article that readers see, in the direction of reading. */
    List<CommentRow> page(UUID articleId, Window window) {
        Query<CommentRow> query =
                readable(
                        hql.select(
                                "select c.id, c.parentId, c.name, c.text, c.lang, c.createdAt"
                                        + " from CommentEntity c"
                                        + " left join CommentEntity p on p.id = c.parentId",
                                CommentRow.class),
                        articleId);
        OldestFirst.restrict(query, window);
        return query.limit(window.rows()).list();
    }

    /** How many comments of an article readers see. */
    long count(UUID articleId) {
        return readable(
                        hql.select(
                                "select c.id from CommentEntity c"
                                        + " left join CommentEntity p on p.id = c.parentId",
                                UUID.class),
                        articleId)
                .count();
    }

    /** How many comments readers see under articles; those without any are left out. */
    List<Tally> tally(Collection<UUID> articles) {
        return hql.select(
                        "select c.articleId, count(case when c.state = approved and"
                                + " (c.parentId is null or p.state = approved) then 1 end),"
                                + " max(c.decidedAt) from CommentEntity c"
                                + " left join CommentEntity p on p.id = c.parentId",
                        Tally.class)
                .where("c.articleId in :articles", "articles", articles)
                .where("c.decidedAt is not null")
                .groupBy("c.articleId")
                .list();
    }

    /** A comment that can be read under an article. */
    public Optional<Place> readable(UUID articleId, UUID id) {
        return readable(
                        hql.select(
                                "select c.id, c.parentId from CommentEntity c"
                                        + " left join CommentEntity p on p.id = c.parentId",
                                Place.class),
                        articleId)
                .where("c.id = :id", "id", id)
                .single();
    }

    /** A comment, and the one that it answers, null for none. */
    public record Place(UUID id, UUID parentId) {}

    /** When the comments of some senders came since an instant, newest first. */
    public List<Instant> sent(Collection<String> senders, Instant since, int most) {
        return hql.select("select c.createdAt from CommentEntity c", Instant.class)
                .where("c.sender in :senders", "senders", senders)
                .where("c.createdAt > :since", "since", since)
                .orderBy("c.createdAt desc")
                .limit(most)
                .list();
    }

    /** The same words from the same sender at the same place. */
    public Optional<UUID> same(Letter letter, Collection<String> senders) {
        Query<UUID> query =
                hql.select("select c.id from CommentEntity c", UUID.class)
                        .where("c.sender in :senders", "senders", senders)
                        .where("c.articleId = :article", "article", letter.articleId())
                        .where("c.name = :name", "name", letter.name())
                        .where("c.text = :text", "text", letter.text());
        if (letter.parentId() == null) {
            query.where("c.parentId is null");
        } else {
            query.where("c.parentId = :parent", "parent", letter.parentId());
        }
        return query.orderBy("c.createdAt asc").limit(1).list().stream().findFirst();
    }

    /** How many comments nobody has decided on. */
    public Waiting waiting(UUID article) {
        return hql.select(
                        "select count(*), count(case when c.articleId = :article then 1 end)"
                                + " from CommentEntity c",
                        Waiting.class)
                .with("article", article)
                .where("c.state = pending")
                .single()
                .orElseThrow();
    }

    /** How many comments wait: under one article, and under all of them. */
    public record Waiting(long everywhere, long here) {}

    /**
     * A comment and what else of its sender nobody has decided on, which nobody else changes until
     * the transaction ends. Who holds several takes them in one order, so that no two wait for each
     * other.
     */
    List<CommentEntity> heldWithPending(UUID id) {
        List<UUID> ids =
                sql.select("select c.id from comment c", UUID.class)
                        .where(
                                "c.id = :id or c.state = 'pending'"
                                        + " and c.sender = (select sender from comment where id = :id)",
                                "id",
                                id)
                        .orderBy("c.id asc for no key update")
                        .list();
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The approved comments of articles, each behind the one that it answers. */
    public List<ArchivedComment> approved(Collection<UUID> articles) {
        return hql.select(
                        "select c.id, c.articleId, c.parentId, c.name, c.text, c.lang, c.createdAt"
                                + " from CommentEntity c"
                                + " left join CommentEntity p on p.id = c.parentId",
                        ArchivedComment.class)
                .where("c.articleId in :articles", "articles", articles)
                .where("c.state = approved and (c.parentId is null or p.state = approved)")
                .orderBy(
                        "c.articleId asc, case when c.parentId is null then 0 else 1 end asc,"
                                + " c.createdAt asc, c.id asc")
                .list();
    }

    /** Of some comments those that are here, and what they answer. */
    public List<Place> places(Collection<UUID> ids) {
        return hql.select("select c.id, c.parentId from CommentEntity c", Place.class)
                .where("c.id in :ids", "ids", ids)
                .list();
    }

    /** Which of some ids are taken. */
    public Set<UUID> known(List<UUID> ids) {
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            known.addAll(
                    hql.select("select c.id from CommentEntity c", UUID.class)
                            .where(
                                    "c.id in :ids",
                                    "ids",
                                    ids.subList(from, Math.min(from + MOST_IDS, ids.size())))
                            .list());
        }
        return known;
    }

    /** What somebody is deciding on is left for the next time: nobody waits for a clean-up. */
    void forgetSenders(Instant before) {
        sql.change(
                        "update comment set sender = null where id in (select c.id from comment c"
                                + " where c.sender is not null and c.created_at < :before"
                                + " order by c.id for update skip locked)")
                .with("before", before)
                .run();
    }

    /** Answers go with the comment above them, so it stays while somebody has to read one. */
    void deleteRejected(Instant before) {
        sql.change(
                        "delete from comment where id in (select c.id from comment c"
                                + " where c.state = 'rejected' and c.decided_at < :before"
                                + " and not exists (select from comment a"
                                + " where a.parent_id = c.id and a.state = 'pending')"
                                + " order by c.id for update skip locked)")
                .with("before", before)
                .run();
    }

    private static <T> Query<T> readable(Query<T> query, UUID articleId) {
        return query.where("c.articleId = :article", "article", articleId)
                .where("c.state = approved and (c.parentId is null or p.state = approved)");
    }
}
