package press.harmattan.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import press.harmattan.change.Subject;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.published.Content;
import press.harmattan.published.FormerUrlRepository;
import press.harmattan.published.PublishedRepository;
import press.harmattan.vocabulary.SlugRepository;

/** The table of working copies. */
@ApplicationScoped
public class DraftRepository implements PanacheRepositoryBase<WorkingCopy, UUID> {
    private final Hql hql;
    private final Sql sql;
    private final PublishedRepository published;
    private final SlugRepository slugs;
    private final FormerUrlRepository formerUrls;

    DraftRepository(
            Hql hql,
            Sql sql,
            PublishedRepository published,
            SlugRepository slugs,
            FormerUrlRepository formerUrls) {
        this.hql = hql;
        this.sql = sql;
        this.published = published;
        this.slugs = slugs;
        this.formerUrls = formerUrls;
    }

    WorkingCopy workingCopy(UUID id) {
        return findById(id);
    }

    /**
     * A working copy that nobody else changes until this transaction ends: whoever comes at the
     * same time waits, and then sees what was changed.
     */
    WorkingCopy locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, null also while somebody else has it. */
    WorkingCopy lockedIfFree(UUID id) {
        return getEntityManager()
                .find(WorkingCopy.class, id, LockModeType.PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED);
    }

    /** What the newsroom works on. */
    public Optional<Draft> one(UUID id) {
        return findByIdOptional(id).map(WorkingCopy::told);
    }

    void keep(DraftRevision revision) {
        getEntityManager().persist(revision);
    }

    /** For a draft that readers never saw: nothing leads to it any more. */
    void remove(WorkingCopy copy) {
        formerUrls.forget(copy.told().id());
        delete(copy);
    }

    boolean hasTranslations(UUID id) {
        return hql.select("select w.id from WorkingCopy w", UUID.class)
                        .where("w.translationOf = :id", "id", id)
                        .count()
                > 0;
    }

    /** By the database's clock, which is one for all instances, and as exact as it keeps it. */
    Instant now() {
        return sql.select("select clock_timestamp()", Instant.class).single().orElseThrow();
    }

    /** Lets one transaction at a time add to a story or publish a version of it. */
    void lockStory(UUID story) {
        sql.select(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:story, 0))",
                        Integer.class)
                .with("story", "story " + story)
                .single();
    }

    /**
     * An article that tells a story in a language, the retracted ones left out.
     *
     * @param but an article that does not count, or null
     */
    Optional<UUID> teller(UUID story, String lang, UUID but) {
        return hql
                .select("select w.id from WorkingCopy w", UUID.class)
                .where("w.story = :story", "story", story)
                .where("w.lang = :lang", "lang", lang)
                .where("w.stage <> retracted")
                .list()
                .stream()
                .filter(id -> !id.equals(but))
                .findFirst();
    }

    /** Who asked last that something be done to an article; empty when nobody is known. */
    Optional<String> lastActor(UUID id, Set<Move> moves) {
        return hql
                .select("select a.actor from AuditRow a", String.class)
                .where("a.subjectId = :id", "id", id)
                .where("a.action in :actions", "actions", moves.stream().map(Move::word).toList())
                .orderBy("a.at desc, a.id desc")
                .limit(1)
                .list()
                .stream()
                .findFirst();
    }

    /** The article that has a slug now, published or not. */
    public Optional<UUID> bySlug(String slug) {
        return hql.select("select w.id from WorkingCopy w", UUID.class)
                .where("w.slug = :slug", "slug", slug)
                .single();
    }

    /** The article that tells a story in a language. */
    public Optional<UUID> version(UUID story, String lang) {
        return hql.select("select w.id from WorkingCopy w", UUID.class)
                .where("w.story = :story", "story", story)
                .where("w.lang = :lang", "lang", lang)
                .orderBy("w.id asc")
                .limit(1)
                .single();
    }

    /** Everything about an article. */
    public Optional<ArchivedArticle> archived(UUID id) {
        return hql.select(
                        "select w.id, w.story, w.lang, w.translationOf, w.slug, w.stage, w.publishAt,"
                                + " w.createdAt, w.modifiedAt, w.content, w.body from WorkingCopy w",
                        Row.class)
                .where("w.id = :id", "id", id)
                .single()
                .map(this::archived);
    }

    /** Ids in their order, behind one of them; from the start behind null. */
    public List<UUID> ids(UUID behind, int limit) {
        var query = hql.select("select w.id from WorkingCopy w", UUID.class);
        if (behind != null) {
            query.where("w.id > :behind", "behind", behind);
        }
        return query.orderBy("w.id asc").limit(limit).list();
    }

    private ArchivedArticle archived(Row row) {
        return new ArchivedArticle(
                row.id,
                row.story,
                row.lang,
                row.translationOf,
                row.slug,
                slugs.of(Subject.article, row.id).stream()
                        .filter(slug -> !slug.equals(row.slug))
                        .toList(),
                row.stage,
                row.publishAt,
                row.createdAt,
                row.modifiedAt,
                row.content,
                row.body,
                published.revisions(row.id),
                formerUrls.of(row.id));
    }

    private record Row(
            UUID id,
            UUID story,
            String lang,
            UUID translationOf,
            String slug,
            Stage stage,
            Instant publishAt,
            Instant createdAt,
            Instant modifiedAt,
            Content content,
            String body) {}
}
