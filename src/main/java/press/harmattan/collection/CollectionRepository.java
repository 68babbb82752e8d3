package press.harmattan.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.Kind;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.database.Sql;
import press.harmattan.failure.Stale;

/** The table of collections. */
@ApplicationScoped
public class CollectionRepository implements PanacheRepositoryBase<CollectionEntity, UUID> {
    private final Hql hql;
    private final Sql sql;
    private final ChangeLog log;

    CollectionRepository(Hql hql, Sql sql, ChangeLog log) {
        this.hql = hql;
        this.sql = sql;
        this.log = log;
    }

    /** Every collection, by slug. */
    public List<CollectionRow> all() {
        return rows().orderBy("c.slug asc").list();
    }

    /** The collection with an id. */
    public Optional<CollectionRow> byId(UUID id) {
        return rows().where("c.id = :id", "id", id).single();
    }

    /** The collection that has a slug now. */
    public Optional<CollectionRow> bySlug(String slug) {
        return rows().where("c.slug = :slug", "slug", slug).single();
    }

    /** How many saved queries name a term, by whichever of the slugs that lead to it. */
    long naming(UUID term) {
        return sql.select(
                        "select count(*) from collection c where exists (select from taken_slug t"
                                + " where t.subject_id = :term"
                                + " and (c.query -> t.kind @> to_jsonb(cast(t.slug as text))"
                                + " or t.kind = 'tag'"
                                + " and (c.query -> 'tagAll' @> to_jsonb(cast(t.slug as text))"
                                + " or c.query -> 'tagNot' @> to_jsonb(cast(t.slug as text)))))",
                        Long.class)
                .with("term", term)
                .single()
                .orElseThrow();
    }

    /** Adds a collection; the log tells of it. */
    public CollectionRow add(Curated curated) {
        CollectionEntity added = new CollectionEntity();
        added.become(curated);
        persistAndFlush(added);
        log.collection(Kind.created, added.id());
        return byId(added.id()).orElseThrow();
    }

    /**
     * Makes a collection what an editor decided; the log tells of it.
     *
     * @throws Stale when it is not as it was before any more
     */
    public CollectionRow change(CollectionRow before, Curated curated) {
        unchanged(before).become(curated);
        flush();
        log.collection(Kind.changed, before.id());
        return byId(before.id()).orElseThrow();
    }

    /**
     * Takes a collection away; the log tells of it.
     *
     * @throws Stale when it is not as it was before any more
     */
    public void remove(CollectionRow before) {
        delete(unchanged(before));
        flush();
        log.collection(Kind.deleted, before.id());
    }

    private CollectionEntity unchanged(CollectionRow before) {
        CollectionEntity entity = findById(before.id());
        if (entity == null || entity.version() != before.version()) {
            throw new Stale();
        }
        return entity;
    }

    private Query<CollectionRow> rows() {
        return hql.select(
                "select c.id, c.slug, c.titles, c.length, c.query, c.picks, c.version, instant"
                        + " from CollectionEntity c",
                CollectionRow.class);
    }
}
