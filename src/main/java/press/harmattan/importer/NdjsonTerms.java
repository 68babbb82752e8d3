package press.harmattan.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.AuthorTerm;
import press.harmattan.author.Authors;
import press.harmattan.change.Kind;
import press.harmattan.region.RegionRepository;
import press.harmattan.region.RegionTerm;
import press.harmattan.region.Regions;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.SectionTerm;
import press.harmattan.section.Sections;
import press.harmattan.tag.TagRepository;
import press.harmattan.tag.TagTerm;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** Terms between their lines and their vocabularies: slugs outside, ids inside. */
@ApplicationScoped
class NdjsonTerms {
    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;
    private final SectionRepository sectionTable;
    private final RegionRepository regionTable;
    private final TagRepository tagTable;
    private final AuthorRepository authorTable;

    NdjsonTerms(
            Sections sections,
            Regions regions,
            Tags tags,
            Authors authors,
            SectionRepository sectionTable,
            RegionRepository regionTable,
            TagRepository tagTable,
            AuthorRepository authorTable) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.sectionTable = sectionTable;
        this.regionTable = regionTable;
        this.tagTable = tagTable;
        this.authorTable = authorTable;
    }

    Optional<Kind> put(NdjsonLine.OfSection line) {
        return sectionTable.put(
                new SectionTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        line.names(),
                        line.aliases(),
                        idOf(sections.terms(), "section", line.parent()),
                        line.position()));
    }

    Optional<Kind> put(NdjsonLine.OfRegion line) {
        return regionTable.put(
                new RegionTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        line.names(),
                        line.aliases(),
                        idOf(regions.terms(), "region", line.parent()),
                        line.code(),
                        line.wikidata(),
                        line.latitude(),
                        line.longitude()));
    }

    Optional<Kind> put(NdjsonLine.OfTag line) {
        return tagTable.put(
                new TagTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        line.names(),
                        line.aliases(),
                        line.tagKind(),
                        line.mediaTopic()));
    }

    Optional<Kind> put(NdjsonLine.OfAuthor line) {
        return authorTable.put(
                new AuthorTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        line.names(),
                        line.aliases(),
                        line.roles(),
                        line.bios(),
                        line.portrait(),
                        line.links(),
                        line.pseudonym()));
    }

    UUID section(String slug) {
        return idOf(sections.terms(), "section", slug);
    }

    List<UUID> authors(List<String> slugs) {
        return slugs.stream().map(slug -> idOf(authors.terms(), "author", slug)).toList();
    }

    List<UUID> regions(List<String> slugs) {
        return slugs.stream().map(slug -> idOf(regions.terms(), "region", slug)).toList();
    }

    List<UUID> tags(List<String> slugs) {
        return slugs.stream().map(slug -> idOf(tags.terms(), "tag", slug)).toList();
    }

    String sectionSlug(UUID id) {
        return id == null ? null : sections.byId(id).orElseThrow().slug();
    }

    List<String> authorSlugs(List<UUID> ids) {
        return ids.stream().map(id -> authors.byId(id).orElseThrow().slug()).toList();
    }

    List<String> regionSlugs(List<UUID> ids) {
        return ids.stream().map(id -> regions.byId(id).orElseThrow().slug()).toList();
    }

    List<String> tagSlugs(List<UUID> ids) {
        return ids.stream().map(id -> tags.byId(id).orElseThrow().slug()).toList();
    }

    private static UUID idOf(Terms<?> terms, String kind, String slug) {
        if (slug == null) {
            return null;
        }
        return terms.bySlug(slug)
                .map(Term::id)
                .orElseThrow(() -> new BrokenLine("there is no " + kind + " \"" + slug + "\""));
    }
}
