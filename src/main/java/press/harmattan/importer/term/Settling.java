package press.harmattan.importer.term;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import press.harmattan.importer.memory.Detail;
import press.harmattan.importer.memory.ImportedRepository;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.memory.Run;
import press.harmattan.importer.memory.StableId;
import press.harmattan.importer.post.PostText;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.run.Attempts;
import press.harmattan.importer.run.Unfit;
import press.harmattan.language.Slugs;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermRepository;

/**
 * Puts terms of one kind in place. Where the newsroom has its like, that is used as it is; what an
 * earlier run made is changed with the file unless somebody changed it here.
 */
final class Settling<T extends Term> {
    private final Run run;
    private final String kind;
    private final TermRepository<T, ?> table;
    private final Shelf<T> shelf;
    private final ImportedRepository imported;

    Settling(
            Run run,
            String kind,
            TermRepository<T, ?> table,
            Shelf<T> shelf,
            ImportedRepository imported) {
        this.run = run;
        this.kind = kind;
        this.table = table;
        this.shelf = shelf;
        this.imported = imported;
    }

    /**
     * Puts a term in place and tells what came of it.
     *
     * @param make a new one with an id and a slug
     * @param change the one that is here, with what the file says
     * @return which one stands for it; empty when it could not be taken in
     */
    Optional<UUID> settle(
            Wanted wanted, BiFunction<UUID, String, T> make, UnaryOperator<T> change) {
        try {
            return Optional.of(place(wanted, make, change));
        } catch (Unfit broken) {
            run.report().skipped(kind, wanted.line(), broken.getMessage());
            return Optional.empty();
        }
    }

    private UUID place(Wanted wanted, BiFunction<UUID, String, T> make, UnaryOperator<T> change) {
        String checksum = StableId.checksum(wanted.names().byLanguage(), wanted.parent());
        Imported known = shelf.known(wanted.key()).orElse(null);
        if (known != null) {
            follow(wanted, checksum, known, change);
            return known.subjectId();
        }
        String name = wanted.names().byLanguage().values().iterator().next();
        String slug =
                PostText.slug(kind.equals("author") ? name : wanted.key())
                        .or(() -> Slugs.from(name))
                        .orElse(kind);
        T alike = shelf.alike(slug, name).orElse(null);
        if (alike != null) {
            if (!run.dry()) {
                Attempts.run(() -> keep(wanted, checksum, alike, Detail.left(null)));
            }
            run.report().unchanged(kind);
            return alike.id();
        }
        UUID id = StableId.of(Instant.EPOCH, run.source() + " " + kind + " " + wanted.key());
        create(wanted, checksum, make.apply(id, shelf.free(slug, id)));
        return id;
    }

    private void follow(Wanted wanted, String checksum, Imported known, UnaryOperator<T> change) {
        T here = shelf.get(known.subjectId());
        if (known.checksum().equals(checksum) || known.detail().left() == null) {
            run.report().unchanged(kind);
        } else if (changed(wanted, checksum, known, change)) {
            run.report().updated(kind);
        } else {
            String reason = "\"" + here.slug() + "\" was changed here";
            run.report().tell(new Finding(Finding.What.kept, wanted.line(), kind, reason));
        }
    }

    /**
     * Makes a term like the file, as long as it is as an earlier run left it at this very moment:
     * the newsroom keeps its terms while an import goes on.
     */
    private boolean changed(
            Wanted wanted, String checksum, Imported known, UnaryOperator<T> change) {
        UUID id = known.subjectId();
        Optional<T> changed =
                Attempts.at(
                        () -> {
                            table.alone();
                            Optional<T> term =
                                    table.one(id)
                                            .filter(now -> known.detail().left().equals(left(now)))
                                            .map(change);
                            if (!run.dry()) {
                                term.ifPresent(it -> write(wanted, checksum, it));
                            }
                            return term;
                        });
        changed.ifPresent(shelf::put);
        return changed.isPresent();
    }

    private void create(Wanted wanted, String checksum, T term) {
        if (!run.dry()) {
            Attempts.run(() -> write(wanted, checksum, term));
        }
        shelf.put(term);
        run.report().created(kind);
    }

    private void write(Wanted wanted, String checksum, T term) {
        table.put(term);
        keep(wanted, checksum, term, Detail.left(left(term)));
    }

    private void keep(Wanted wanted, String checksum, T term, Detail detail) {
        Imported row = new Imported(wanted.key(), term.id(), checksum, detail);
        imported.keep(run.source(), kind, List.of(row));
    }

    private static String left(Term term) {
        return StableId.checksum(term.slug(), term.names().byLanguage(), term.parentId());
    }
}
