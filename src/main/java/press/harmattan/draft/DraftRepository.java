package press.harmattan.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.database.Hql;
import press.harmattan.published.Content;
import press.harmattan.published.FormerUrlRepository;
import press.harmattan.published.PublishedRepository;
import press.harmattan.vocabulary.SlugRepository;

/** The table of working copies. */
@ApplicationScoped
public class DraftRepository implements PanacheRepositoryBase<WorkingCopy, UUID> {
    private final Hql hql;
    private final PublishedRepository published;
    private final SlugRepository slugs;
    private final FormerUrlRepository formerUrls;

    DraftRepository(
            Hql hql,
            PublishedRepository published,
            SlugRepository slugs,
            FormerUrlRepository formerUrls) {
        this.hql = hql;
        this.published = published;
        this.slugs = slugs;
        this.formerUrls = formerUrls;
    }

    WorkingCopy workingCopy(UUID id) {
        return findById(id);
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
