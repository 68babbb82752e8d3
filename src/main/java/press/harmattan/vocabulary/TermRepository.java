package press.harmattan.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;
import press.harmattan.change.Subject;

/** The table of one vocabulary, told and taken in terms. */
public abstract class TermRepository<T extends Term, E extends TermEntity<T>>
        implements PanacheRepositoryBase<E, UUID> {
    private final Subject subject;
    private final Supplier<E> empty;
    private final SlugRepository slugs;
    private final ChangeLog log;

    protected TermRepository(
            Subject subject, Supplier<E> empty, SlugRepository slugs, ChangeLog log) {
        this.subject = subject;
        this.empty = empty;
        this.slugs = slugs;
        this.log = log;
    }

    /** What its terms are. */
    public Subject subject() {
        return subject;
    }

    /** Waits until nobody else changes a term of this kind, and keeps others waiting. */
    public void alone() {
        slugs.alone(subject);
    }

    /** Every term. */
    public List<T> all() {
        return kept().stream().map(Kept::term).toList();
    }

    /** Every term with its version. */
    public List<Kept<T>> kept() {
        Map<UUID, List<String>> taken = slugs.of(subject);
        return listAll().stream()
                .map(entity -> kept(entity, taken.getOrDefault(entity.id(), List.of())))
                .toList();
    }

    /** One term with its version, as it is now. */
    public Optional<Kept<T>> kept(UUID id) {
        return findByIdOptional(id).map(entity -> kept(entity, slugs.of(subject, id)));
    }

    /** One term, as it is now. */
    public Optional<T> one(UUID id) {
        return kept(id).map(Kept::term);
    }

    /** What putting a term in place would come to; empty when nothing has to change. */
    public Optional<Kind> change(T term) {
        return one(term.id()).map(before -> change(before, term)).orElse(Optional.of(Kind.created));
    }

    /**
     * Adds a term, or makes the one with this id like it; the log tells of it.
     *
     * @return what happened; empty when nothing had to change
     */
    public Optional<Kind> put(T term) {
        alone();
        E entity = findById(term.id());
        if (entity == null) {
            E added = empty.get();
            added.take(term);
            persistAndFlush(added);
            return told(term, Kind.created, null);
        }
        T before = term(entity, slugs.of(subject, term.id()));
        Optional<Kind> change = change(before, term);
        if (change.isPresent()) {
            entity.take(term);
            told(term, change.get(), FilterValues.below(before.parentId()));
        }
        return change;
    }

    /**
     * Takes one term away in favour of another, which answers to all its names and slugs from now
     * on. Nothing uses it any more when this is called.
     */
    public void merge(T gone, T survivor) {
        Set<String> aliases = new LinkedHashSet<>(survivor.aliases());
        Stream.of(gone.names().byLanguage().values(), gone.aliases())
                .flatMap(Collection::stream)
                .filter(name -> !survivor.names().byLanguage().containsValue(name))
                .forEach(aliases::add);
        T merged = merged(survivor, gone, aliases);
        E lost = findById(gone.id());
        delete(lost);
        slugs.hand(subject, gone.id(), survivor.id());
        E entity = findById(survivor.id());
        entity.take(merged);
        flush();
        // Both are found by one slug now: no version that was read of either may fit any more.
        int version = Math.max(lost.version(), entity.version()) + 1;
        update("version = ?1 where id = ?2", version, survivor.id());
        getEntityManager().refresh(entity);
        log.term(subject, Kind.merged, gone.id(), place(gone), place(survivor));
    }

    /** Takes away a term that nothing uses. Its slugs stay taken. */
    public void remove(T term) {
        delete(findById(term.id()));
        flush();
        log.term(subject, Kind.deleted, term.id(), place(term), null);
    }

    /**
     * The survivor of a merge: its own words, and what it lacks from the one that goes.
     *
     * @param aliases those that it had, and what the other was called; codes that it cannot take
     *     are added
     */
    protected abstract T merged(T survivor, T gone, Set<String> aliases);

    /** What followers with a filter have to know: where the term was, and where it is. */
    private FilterValues place(T term) {
        UUID id = term.id();
        return new FilterValues(
                null,
                null,
                subject == Subject.section ? id : null,
                subject == Subject.region ? List.of(id) : null,
                subject == Subject.tag ? List.of(id) : null,
                subject == Subject.author ? List.of(id) : null,
                term.parentId(),
                null);
    }

    /** A slug that it had here and not there is no difference: it is never lost. */
    private Optional<Kind> change(T before, T term) {
        if (!Objects.equals(before.parentId(), term.parentId())) {
            return Optional.of(Kind.moved);
        }
        E likeIt = empty.get();
        likeIt.take(term);
        boolean same =
                likeIt.toTerm(before.formerSlugs()).equals(before)
                        && before.formerSlugs().containsAll(term.formerSlugs());
        return same ? Optional.empty() : Optional.of(Kind.changed);
    }

    private Optional<Kind> told(T term, Kind kind, FilterValues before) {
        flush();
        term.formerSlugs().forEach(slug -> slugs.keep(subject, slug, term.id()));
        FilterValues after = FilterValues.below(term.parentId());
        log.term(subject, kind, term.id(), before, after);
        return Optional.of(kind);
    }

    private Kept<T> kept(E entity, List<String> taken) {
        return new Kept<>(term(entity, taken), entity.version());
    }

    private T term(E entity, List<String> taken) {
        return entity.toTerm(taken.stream().filter(slug -> !slug.equals(entity.slug())).toList());
    }
}
