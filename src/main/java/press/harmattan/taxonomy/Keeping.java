package press.harmattan.taxonomy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import press.harmattan.audit.AuditLog;
import press.harmattan.concurrency.IfMatch;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Fault;
import press.harmattan.failure.NotFound;
import press.harmattan.failure.Unacceptable;
import press.harmattan.vocabulary.Kept;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermRepository;
import press.harmattan.vocabulary.Terms;

/** What the newsroom does to the terms of its vocabularies; one change of a kind at a time. */
@ApplicationScoped
public class Keeping {
    /**
     * In seconds. A merge moves about a thousand articles in one, so this is for some hundred
     * thousand; what takes longer is undone as a whole.
     */
    private static final int LONGEST_MERGE = 600;

    private final SlugRepository slugs;
    private final Proposals proposals;
    private final TermLocks locks;
    private final IfMatch ifMatch;
    private final AuditLog audit;
    private final List<TermUse> uses;

    Keeping(
            SlugRepository slugs,
            Proposals proposals,
            TermLocks locks,
            IfMatch ifMatch,
            AuditLog audit,
            @All List<TermUse> uses) {
        this.slugs = slugs;
        this.proposals = proposals;
        this.locks = locks;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.uses = uses;
    }

    /** Adds a term. */
    @Transactional
    public <T extends Term> Kept<T> create(TermRepository<T, ?> table, TermInput<T> input) {
        table.alone();
        Terms<T> all = new Terms<>(table.all());
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        T term = proposals.term(table.subject(), id, null, all, input);
        table.put(term);
        return recorded("create", table, term.id(), Map.of("slug", term.slug()));
    }

    /** Makes a term what the input says; what it is already changes nothing and is not recorded. */
    @Transactional
    public <T extends Term> Kept<T> edit(
            TermRepository<T, ?> table, String idOrSlug, TermInput<T> input) {
        T before = opened(table, idOrSlug);
        Terms<T> all = new Terms<>(table.all());
        T term = proposals.term(table.subject(), before.id(), before, all, input);
        if (table.put(term).isEmpty()) {
            return table.kept(term.id()).orElseThrow();
        }
        Map<String, Object> detail = new TreeMap<>(Map.of("slug", term.slug()));
        if (!term.slug().equals(before.slug())) {
            detail.put("formerSlug", before.slug());
        }
        return recorded("edit", table, term.id(), detail);
    }

    /**
     * Puts another term in the place of one, wherever that is used, and takes that one away.
     *
     * @param into an id, a slug or another name
     * @return the survivor
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_MERGE)
    public <T extends Term> Kept<T> merge(
            TermRepository<T, ?> table, String idOrSlug, String into) {
        T gone = opened(table, idOrSlug);
        Terms<T> all = new Terms<>(table.all());
        List<T> found = Named.in(all, into);
        if (found.size() != 1) {
            throw new Unacceptable(List.of(Fault.body("/into", Named.complaint(found, into))));
        }
        T survivor = found.get(0);
        if (all.withDescendants(gone).contains(survivor.id())) {
            throw new Conflict(
                    "merge-refused",
                    survivor.id().equals(gone.id())
                            ? "It cannot be merged into itself."
                            : "\"%s\" stands below \"%s\"; merge in the other direction, or move it away first."
                                    .formatted(survivor.slug(), gone.slug()),
                    Map.of());
        }
        Stream.of(gone.id(), survivor.id())
                .sorted(Comparator.naturalOrder())
                .forEach(id -> locks.hold(table.subject(), id));
        Map<String, Long> moved = usesOf(gone.id());
        uses.forEach(use -> use.replace(gone.id(), survivor.id()));
        table.merge(gone, survivor);
        audit.record(
                "merge",
                table.subject().name(),
                gone.id(),
                Map.of("lost", gone, "into", survivor.id(), "moved", moved));
        return table.kept(survivor.id()).orElseThrow();
    }

    /** Takes away a term that nothing uses. */
    @Transactional
    public <T extends Term> void delete(TermRepository<T, ?> table, String idOrSlug) {
        T term = opened(table, idOrSlug);
        locks.hold(table.subject(), term.id());
        Map<String, Long> found = usesOf(term.id());
        if (!found.isEmpty()) {
            throw new Conflict(
                    "in-use",
                    "\"%s\" is in use; merge it into another, or take it off first."
                            .formatted(term.slug()),
                    Map.of("uses", found));
        }
        table.remove(term);
        audit.record("delete", table.subject().name(), term.id(), Map.of("lost", term));
    }

    /** The term that a path names, as long as it is as the caller knows it. */
    private <T extends Term> T opened(TermRepository<T, ?> table, String idOrSlug) {
        table.alone();
        Kept<T> kept = find(table, idOrSlug);
        ifMatch.check(kept.version());
        return kept.term();
    }

    /**
     * The term that has an id, or has or had a slug.
     *
     * @throws NotFound when there is none
     */
    public <T extends Term> Kept<T> find(TermRepository<T, ?> table, String idOrSlug) {
        return Named.id(idOrSlug)
                .or(() -> slugs.holder(table.subject(), idOrSlug))
                .flatMap(table::kept)
                .orElseThrow(() -> new NotFound(table.subject().name(), idOrSlug));
    }

    private <T extends Term> Kept<T> recorded(
            String action, TermRepository<T, ?> table, UUID id, Map<String, ?> detail) {
        audit.record(action, table.subject().name(), id, detail);
        return table.kept(id).orElseThrow();
    }

    private Map<String, Long> usesOf(UUID term) {
        Map<String, Long> found = new TreeMap<>();
        uses.forEach(use -> use.uses(term).forEach((noun, n) -> found.merge(noun, n, Long::sum)));
        found.values().removeIf(n -> n == 0);
        return found;
    }
}
