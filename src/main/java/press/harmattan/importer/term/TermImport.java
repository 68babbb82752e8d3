package press.harmattan.importer.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.AuthorTerm;
import press.harmattan.importer.memory.ImportedRepository;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.memory.Run;
import press.harmattan.importer.run.Attempts;
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

/** What a site's terms and authors become: what is planned, then put in place kind by kind. */
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
        Settling<SectionTerm> settling = settling(run, "section", sections);
        Map<String, UUID> ids = new HashMap<>();
        int[] last = {lastPosition()};
        for (Wanted one : wanted) {
            UUID parent = ids.get(one.parent());
            settling.settle(
                            one,
                            (id, slug) ->
                                    new SectionTerm(
                                            id,
                                            slug,
                                            List.of(),
                                            one.names(),
                                            List.of(),
                                            parent,
                                            ++last[0]),
                            here ->
                                    new SectionTerm(
                                            here.id(),
                                            here.slug(),
                                            here.formerSlugs(),
                                            one.names(),
                                            here.aliases(),
                                            parent,
                                            here.position()))
                    .ifPresent(id -> ids.put(one.key(), id));
        }
        return ids;
    }

    private Map<String, UUID> tags(Run run, Iterable<Wanted> wanted) {
        Settling<TagTerm> settling = settling(run, "tag", tags);
        Map<String, UUID> ids = new HashMap<>();
        for (Wanted one : wanted) {
            settling.settle(
                            one,
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
                                            here.mediaTopic()))
                    .ifPresent(id -> ids.put(one.key(), id));
        }
        return ids;
    }

    /** Authors by their logins, of which only a checksum is kept. */
    private Map<String, UUID> authors(Run run, Map<String, Wanted> byLogin) {
        Settling<AuthorTerm> settling = settling(run, "author", authors);
        Map<String, UUID> ids = new HashMap<>();
        byLogin.forEach(
                (login, one) ->
                        settling.settle(
                                        one,
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
                                                        here.pseudonym()))
                                .ifPresent(id -> ids.put(login, id)));
        return ids;
    }

    private <T extends Term> Settling<T> settling(
            Run run, String kind, TermRepository<T, ?> table) {
        Shelf<T> shelf =
                Attempts.at(
                        () ->
                                new Shelf<>(
                                        table.all(),
                                        imported.known(run.source(), kind),
                                        slugs.of(table.subject())));
        return new Settling<>(run, kind, table, shelf, imported);
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
}
