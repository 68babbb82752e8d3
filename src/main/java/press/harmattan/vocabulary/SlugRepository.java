package press.harmattan.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.change.Subject;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;

/** Every slug that was ever public: none is given to anything else again. */
@ApplicationScoped
public class SlugRepository {
    private final Hql hql;
    private final Sql sql;

    SlugRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /**
     * Until the transaction ends, no other change to the terms of a kind is under way: what is free
     * now stays free, and what is read now is what is there.
     */
    void alone(Subject kind) {
        sql.select("select cast(pg_advisory_xact_lock(hashtext(:name)) as text)", String.class)
                .with("name", "harmattan.taxonomy." + kind)
                .single();
    }

    /** What a slug means or meant. */
    public Optional<UUID> holder(Subject kind, String slug) {
        return hql.select("select t.subjectId from TakenSlug t", UUID.class)
                .where("t.kind = :kind", "kind", kind)
                .where("t.slug = :slug", "slug", slug)
                .single();
    }

    /** Every slug that the subjects of a kind have or had, by subject. */
    public Map<UUID, List<String>> of(Subject kind) {
        return hql
                .select("select t.subjectId, t.slug from TakenSlug t", Held.class)
                .where("t.kind = :kind", "kind", kind)
                .orderBy("t.slug")
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Held::subjectId,
                                Collectors.mapping(Held::slug, Collectors.toList())));
    }

    /** The slugs of one subject, the one it has now included. */
    public List<String> of(Subject kind, UUID subjectId) {
        return hql.select("select t.slug from TakenSlug t", String.class)
                .where("t.kind = :kind", "kind", kind)
                .where("t.subjectId = :subject", "subject", subjectId)
                .orderBy("t.slug")
                .list();
    }

    /**
     * Keeps a slug for a subject that had it elsewhere; one that another holds stays with that
     * other.
     */
    public void keep(Subject kind, String slug, UUID subjectId) {
        sql.change(
                        "insert into taken_slug (kind, slug, subject_id)"
                                + " values (:kind, :slug, :subject) on conflict do nothing")
                .with("kind", kind.name())
                .with("slug", slug)
                .with("subject", subjectId)
                .run();
    }

    /** Gives everything that one subject is or was called to another. */
    void hand(Subject kind, UUID from, UUID to) {
        sql.change(
                        "update taken_slug set subject_id = :to"
                                + " where kind = :kind and subject_id = :from")
                .with("kind", kind.name())
                .with("from", from)
                .with("to", to)
                .run();
    }

    private record Held(UUID subjectId, String slug) {}
}
