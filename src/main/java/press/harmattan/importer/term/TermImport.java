package press.harmattan.importer.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.AuthorTerm;
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
import press.harmattan.language.Texts;
import press.harmattan.region.Regions;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagKind;
import press.harmattan.tag.TagRepository;
import press.harmattan.tag.TagTerm;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermRepository;

/**
 * Puts a site's terms and authors in place. Where the newsroom has its like, that is used as it is;
 * what an earlier run made is changed with the file unless somebody changed it here.
 */
@ApplicationScoped
public class TermImport {
    private final SectionRepository sections;
    private final TagRepository tags;
    private final AuthorRepository authors;
    private final ImportedRepository imported;
    private final SlugRepository slugs;
    private final Regions regions;

    TermImport(
            SectionRepository sections,
            TagRepository tags,
            AuthorRepository authors,
            ImportedRepository imported,
            SlugRepository slugs,
            Regions regions) {
        this.sections = sections;
        this.tags = tags;
        this.authors = authors;
        this.imported = imported;
        this.slugs = slugs;
        this.regions = regions;
    }

    private record Kind<T extends Term>(
            String name, TermRepository<T, ?> table, Shelf<T> shelf, Run run) {}

    /** What the terms of the site become, by what earlier runs made of them. */
    public TermPlan plan(Run run, Header header, TermRules rules, String lang) {
        Map<String, Imported> sections = Attempts.at(() -> imported.known(run.source(), "section"));
        Map<String, Imported> tags = Attempts.at(() -> imported.known(run.source(), "tag"));
        return new TermPlan(
                header,
                rules,
                regions.terms(),
                lang,
                term ->
                        term.startsWith("tag:")
                                ? tags.containsKey(term.substring("tag:".length()))
                                : sections.containsKey(term.substring("category:".length())));
    }

    /** Puts the planned terms and the authors in place. */
    public SiteTerms put(Run run, TermPlan plan, Header header, String lang) {
        return new SiteTerms(
                plan,
                sections(run, plan.sections()),
                tags(run, plan.tags()),
                authors(run, SiteAuthors.of(header, lang)));
    }

    private Map<String, UUID> sections(Run run, Iterable<Wanted> wanted) {
        Kind<SectionTerm> kind = kind("section", sections, run);
        Map<String, UUID> ids = new HashMap<>();
        int[] last = {lastPosition()};
        for (Wanted one : wanted) {
            UUID parent = ids.get(one.parent());
            settle(
                    kind,
                    one,
                    ids,
                    (id, slug) ->
                            new SectionTerm(
                                    id, slug, List.of(), one.names(), List.of(), parent, ++last[0]),
                    here ->
                            new SectionTerm(
                                    here.id(),
                                    here.slug(),
                                    here.formerSlugs(),
                                    one.names(),
                                    here.aliases(),
                                    parent,
                                    here.position()));
        }
        return ids;
    }

    private Map<String, UUID> tags(Run run, Iterable<Wanted> wanted) {
        Kind<TagTerm> kind = kind("tag", tags, run);
        Map<String, UUID> ids = new HashMap<>();
        for (Wanted one : wanted) {
            settle(
                    kind,
                    one,
                    ids,
                    (id, slug) ->
                            new TagTerm(
                                    id,
                                    slug,
                                    List.of(),
                                    one.names(),
                                    List.of(),
                                    TagKind.topic,
                                    null),
                    here ->
                            new TagTerm(
                                    here.id(),
                                    here.slug(),
                                    here.formerSlugs(),
                                    one.names(),
                                    here.aliases(),
                                    here.kind(),
                                    here.mediaTopic()));
        }
        return ids;
    }

    /** Authors by their logins, of which only a checksum is kept. */
    private Map<String, UUID> authors(Run run, Map<String, Wanted> byLogin) {
        Kind<AuthorTerm> kind = kind("author", authors, run);
        Map<String, UUID> ids = new HashMap<>();
        byLogin.forEach(
                (login, one) -> {
                    Map<String, UUID> mine = new HashMap<>();
                    settle(
                            kind,
                            one,
                            mine,
                            (id, slug) -> author(id, slug, one.names()),
                            here ->
                                    new AuthorTerm(
                                            here.id(),
                                            here.slug(),
                                            here.formerSlugs(),
                                            one.names(),
                                            here.aliases(),
                                            here.roles(),
                                            here.bios(),
                                            here.portrait(),
                                            here.links(),
                                            here.pseudonym()));
                    mine.values().forEach(id -> ids.put(login, id));
                });
        return ids;
    }

    private <T extends Term> Kind<T> kind(String name, TermRepository<T, ?> table, Run run) {
        return Attempts.at(
                () ->
                        new Kind<>(
                                name,
                                table,
                                new Shelf<>(
                                        table.all(),
                                        imported.known(run.source(), name),
                                        slugs.of(table.subject())),
                                run));
    }

    private <T extends Term> void settle(
            Kind<T> kind,
            Wanted wanted,
            Map<String, UUID> ids,
            BiFunction<UUID, String, T> make,
            UnaryOperator<T> change) {
        try {
            ids.put(wanted.key(), settle(kind, wanted, make, change));
        } catch (Unfit broken) {
            kind.run.report().skipped(kind.name, wanted.line(), broken.getMessage());
        }
    }

    private <T extends Term> UUID settle(
            Kind<T> kind,
            Wanted wanted,
            BiFunction<UUID, String, T> make,
            UnaryOperator<T> change) {
        String checksum = StableId.checksum(wanted.names().byLanguage(), wanted.parent());
        Imported known = kind.shelf.known(wanted.key()).orElse(null);
        if (known != null) {
            T here = kind.shelf.get(known.subjectId());
            if (known.checksum().equals(checksum) || known.detail().left() == null) {
                kind.run.report().unchanged(kind.name);
            } else if (changed(kind, wanted, checksum, known, change)) {
                kind.run.report().updated(kind.name);
            } else {
                String reason = "\"" + here.slug() + "\" was changed here";
                kind.run
                        .report()
                        .tell(new Finding(Finding.What.kept, wanted.line(), kind.name, reason));
            }
            return here.id();
        }
        String name = wanted.names().byLanguage().values().iterator().next();
        String slug =
                PostText.slug(kind.name.equals("author") ? name : wanted.key())
                        .or(() -> Slugs.from(name))
                        .orElse(kind.name);
        T alike = kind.shelf.alike(slug, name).orElse(null);
        if (alike != null) {
            if (!kind.run.dry()) {
                Attempts.run(() -> keep(kind, wanted, checksum, alike, Detail.left(null)));
            }
            kind.run.report().unchanged(kind.name);
            return alike.id();
        }
        UUID id =
                StableId.of(
                        Instant.EPOCH, kind.run.source() + " " + kind.name + " " + wanted.key());
        put(kind, wanted, checksum, make.apply(id, kind.shelf.free(slug, id)));
        kind.run.report().created(kind.name);
        return id;
    }

    /**
     * Makes a term like the file, as long as it is as an earlier run left it at this very moment:
     * the newsroom keeps its terms while an import goes on.
     */
    private <T extends Term> boolean changed(
            Kind<T> kind, Wanted wanted, String checksum, Imported known, UnaryOperator<T> change) {
        UUID id = known.subjectId();
        Optional<T> changed =
                Attempts.at(
                        () -> {
                            kind.table.alone();
                            Optional<T> term =
                                    kind.table
                                            .one(id)
                                            .filter(now -> known.detail().left().equals(left(now)))
                                            .map(change);
                            if (!kind.run.dry()) {
                                term.ifPresent(it -> write(kind, wanted, checksum, it));
                            }
                            return term;
                        });
        changed.ifPresent(kind.shelf::put);
        return changed.isPresent();
    }

    private <T extends Term> void put(Kind<T> kind, Wanted wanted, String checksum, T term) {
        if (!kind.run.dry()) {
            Attempts.run(() -> write(kind, wanted, checksum, term));
        }
        kind.shelf.put(term);
    }

    private <T extends Term> void write(Kind<T> kind, Wanted wanted, String checksum, T term) {
        kind.table.put(term);
        keep(kind, wanted, checksum, term, Detail.left(left(term)));
    }

    private <T extends Term> void keep(
            Kind<T> kind, Wanted wanted, String checksum, T term, Detail detail) {
        Imported row = new Imported(wanted.key(), term.id(), checksum, detail);
        imported.keep(kind.run.source(), kind.name, List.of(row));
    }

    private int lastPosition() {
        return Attempts.at(
                () ->
                        sections.all().stream()
                                .map(SectionTerm::position)
                                .max(Comparator.naturalOrder())
                                .orElse(0));
    }

    private static AuthorTerm author(UUID id, String slug, Texts names) {
        return new AuthorTerm(
                id,
                slug,
                List.of(),
                names,
                List.of(),
                Texts.NONE,
                Texts.NONE,
                null,
                List.of(),
                false);
    }

    private static String left(Term term) {
        return StableId.checksum(term.slug(), term.names().byLanguage(), term.parentId());
    }
}
