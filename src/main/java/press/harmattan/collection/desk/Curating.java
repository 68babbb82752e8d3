package press.harmattan.collection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.audit.AuditLog;
import press.harmattan.collection.CollectionRepository;
import press.harmattan.collection.CollectionRow;
import press.harmattan.collection.Curated;
import press.harmattan.concurrency.IfMatch;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.NotFound;

/** What editors do to collections. */
@ApplicationScoped
class Curating {
    private static final String SUBJECT = "collection";

    /** The one that comes with the program: frontends rely on it, and its slug is given once. */
    private static final UUID HOME = UUID.fromString("019b76da-b000-7b1d-9a52-3f0c6e1d8a47");

    private final CollectionRepository collections;
    private final Decisions decisions;
    private final IfMatch ifMatch;
    private final AuditLog audit;

    Curating(
            CollectionRepository collections,
            Decisions decisions,
            IfMatch ifMatch,
            AuditLog audit) {
        this.collections = collections;
        this.decisions = decisions;
        this.ifMatch = ifMatch;
        this.audit = audit;
    }

    /** Makes a collection. */
    @Transactional
    CollectionRow create(CollectionInput input) {
        CollectionRow created = collections.add(decisions.of(input, null));
        audit.record("create", SUBJECT, created.id(), Map.of("slug", created.slug()));
        return created;
    }

    /** Makes a collection what the input says; an input that says what is changes nothing. */
    @Transactional
    CollectionRow edit(UUID id, CollectionInput input) {
        CollectionRow before = opened(id);
        Curated curated = decisions.of(input, before);
        if (curated.equals(before.curated())) {
            return before;
        }
        CollectionRow after = collections.change(before, curated);
        Map<String, Object> detail = new TreeMap<>(Map.of("slug", after.slug()));
        if (!after.slug().equals(before.slug())) {
            detail.put("formerSlug", before.slug());
        }
        detail.put("picks", after.picks().size());
        audit.record("edit", SUBJECT, id, detail);
        return after;
    }

    /** Takes a collection away. Its slugs stay taken. */
    @Transactional
    void delete(UUID id) {
        CollectionRow before = opened(id);
        if (id.equals(HOME)) {
            throw new Conflict(
                    "collection-stays",
                    "The front page stays; it can be emptied or renamed.",
                    Map.of("possible", List.of("edit")));
        }
        collections.remove(before);
        audit.record("delete", SUBJECT, id, Map.of("slug", before.slug()));
    }

    private CollectionRow opened(UUID id) {
        CollectionRow before =
                collections.byId(id).orElseThrow(() -> new NotFound(SUBJECT, id.toString()));
        ifMatch.check(before.version());
        return before;
    }
}
