package press.harmattan.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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

    /** Every term. */
    public List<T> all() {
        Map<UUID, List<String>> taken = slugs.of(subject);
        return listAll().stream()
                .map(entity -> term(entity, taken.getOrDefault(entity.id(), List.of())))
                .toList();
    }

    /** One term, as it is now. */
    public Optional<T> one(UUID id) {
        return findByIdOptional(id).map(entity -> term(entity, slugs.of(subject, id)));
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

    private T term(E entity, List<String> taken) {
        return entity.toTerm(taken.stream().filter(slug -> !slug.equals(entity.slug())).toList());
    }
}
