package press.harmattan.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.database.Hql;

/** Snapshots and revisions, for those who publish. */
@ApplicationScoped
public class PublishedRepository implements PanacheRepositoryBase<PublishedArticle, UUID> {
    private final Hql hql;

    PublishedRepository(Hql hql) {
        this.hql = hql;
    }

    /** A revision as it was published. */
    public record Published(
            int revision,
            RevisionKind kind,
            String note,
            Instant at,
            String slug,
            Content content,
            String body) {}

    /** When an article was published for the first time. */
    Optional<Instant> firstPublished(UUID articleId) {
        return hql.select("select r.at from ArticleRevision r", Instant.class)
                .where("r.articleId = :article", "article", articleId)
                .where("r.revision = 1")
                .single();
    }

    /** When an article was put right for the last time. */
    public Optional<Instant> lastCorrected(UUID articleId) {
        return hql.select("select max(r.at) from ArticleRevision r", Instant.class)
                .where("r.articleId = :article", "article", articleId)
                .where("r.kind in (correction, clarification)")
                .single();
    }

    /** Every revision of an article, oldest first. */
    public List<Published> revisions(UUID articleId) {
        return hql.select(
                        "select r.revision, r.kind, r.note, r.at, r.slug, r.content, r.body"
                                + " from ArticleRevision r",
                        Published.class)
                .where("r.articleId = :article", "article", articleId)
                .orderBy("r.revision")
                .list();
    }

    /** One revision of an article. */
    public Optional<Published> revision(UUID articleId, int revision) {
        return hql.select(
                        "select r.revision, r.kind, r.note, r.at, r.slug, r.content, r.body"
                                + " from ArticleRevision r",
                        Published.class)
                .where("r.articleId = :article", "article", articleId)
                .where("r.revision = :revision", "revision", revision)
                .single();
    }

    /** The revision that readers see now. */
    public Optional<Published> seen(UUID articleId) {
        return hql.select(
                        "select r.revision, r.kind, r.note, r.at, r.slug, r.content, r.body"
                                + " from PublishedArticle a join ArticleRevision r"
                                + " on r.articleId = a.id and r.revision = a.revision",
                        Published.class)
                .where("a.id = :article", "article", articleId)
                .single();
    }

    /** The article by which readers see a story in a language. */
    public Optional<UUID> version(UUID story, String lang) {
        return hql.select("select a.id from PublishedArticle a", UUID.class)
                .where("a.story = :story", "story", story)
                .where("a.lang = :lang", "lang", lang)
                .single();
    }

    /** What readers see of an article now, null for nothing. */
    PublishedArticle snapshot(UUID articleId) {
        return findById(articleId);
    }

    void withdraw(PublishedArticle snapshot) {
        delete(snapshot);
    }

    void keep(ArticleRevision revision) {
        getEntityManager().persist(revision);
    }
}
