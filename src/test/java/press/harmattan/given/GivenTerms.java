package press.harmattan.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.AuthorTerm;
import press.harmattan.change.Subject;
import press.harmattan.database.Sql;
import press.harmattan.language.Texts;
import press.harmattan.region.RegionRepository;
import press.harmattan.region.RegionTerm;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagRepository;
import press.harmattan.tag.TagTerm;

/** Puts terms in place, those that are only mentioned too. */
@ApplicationScoped
class GivenTerms {
    private final SectionRepository sections;
    private final RegionRepository regions;
    private final TagRepository tags;
    private final AuthorRepository authors;
    private final Sql sql;

    GivenTerms(
            SectionRepository sections,
            RegionRepository regions,
            TagRepository tags,
            AuthorRepository authors,
            Sql sql) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.sql = sql;
    }

    /** The id of a term; one that is not there is made. */
    UUID id(Given given, Subject kind, String slug) {
        List<UUID> known =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        sql.select("select subject_id from taken_slug", UUID.class)
                                                .where("kind = :kind", "kind", kind.name())
                                                .where("slug = :slug", "slug", slug)
                                                .list());
        if (known.isEmpty()) {
            GivenTerm made = new GivenTerm(given, kind, slug);
            save(made);
            return made.id;
        }
        return known.get(0);
    }

    void save(GivenTerm term) {
        UUID parent = term.parent == null ? null : id(term.given, term.kind, term.parent);
        QuarkusTransaction.requiringNew().run(() -> put(term, parent));
    }

    private void put(GivenTerm term, UUID parent) {
        Texts names = term.names.isEmpty() ? Texts.of("en", term.slug) : term.names;
        switch (term.kind) {
            case section ->
                    sections.put(
                            new SectionTerm(
                                    term.id,
                                    term.slug,
                                    List.of(),
                                    names,
                                    term.aliases,
                                    parent,
                                    term.position));
            case region ->
                    regions.put(
                            new RegionTerm(
                                    term.id,
                                    term.slug,
                                    List.of(),
                                    names,
                                    term.aliases,
                                    parent,
                                    term.code,
                                    null,
                                    term.latitude,
                                    term.longitude));
            case tag ->
                    tags.put(
                            new TagTerm(
                                    term.id,
                                    term.slug,
                                    List.of(),
                                    names,
                                    term.aliases,
                                    term.tagKind,
                                    term.mediaTopic));
            case author ->
                    authors.put(
                            new AuthorTerm(
                                    term.id,
                                    term.slug,
                                    List.of(),
                                    names,
                                    term.aliases,
                                    term.roles,
                                    term.bios,
                                    null,
                                    term.links,
                                    term.pseudonym));
            case article, collection, comment ->
                    throw new IllegalArgumentException(term.kind + " is no term");
        }
    }
}
