package press.harmattan.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.Authors;
import press.harmattan.change.Kind;
import press.harmattan.importer.run.Unfit;
import press.harmattan.region.RegionRepository;
import press.harmattan.region.Regions;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.Sections;
import press.harmattan.tag.TagRepository;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermRepository;
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

    /**
     * The ids of a run's terms by their slugs: those that the file brought, which may not be
     * written yet, and those that are here.
     */
    final class Slugs {
        private final Map<String, UUID> brought = new HashMap<>();

        void bring(NdjsonLine line, UUID id) {
            brought.put(line.sort() + " " + line.slug(), id);
        }

        UUID section(String slug) {
            return idOf(sections.terms(), "section", slug);
        }

        UUID region(String slug) {
            return idOf(regions.terms(), "region", slug);
        }

        List<UUID> authors(List<String> slugs) {
            return slugs.stream().map(slug -> idOf(authors.terms(), "author", slug)).toList();
        }

        List<UUID> regions(List<String> slugs) {
            return slugs.stream().map(this::region).toList();
        }

        List<UUID> tags(List<String> slugs) {
            return slugs.stream().map(slug -> idOf(tags.terms(), "tag", slug)).toList();
        }

        private UUID idOf(Terms<?> terms, String kind, String slug) {
            if (slug == null) {
                return null;
            }
            return Optional.ofNullable(brought.get(kind + " " + slug))
                    .or(() -> terms.bySlug(slug).map(Term::id))
                    .orElseThrow(() -> new Unfit("there is no " + kind + " \"" + slug + "\""));
        }
    }

    Slugs slugs() {
        return new Slugs();
    }

    /**
     * Puts a term in place.
     *
     * @param write whether to; else it is only told what would happen
     */
    Optional<Kind> put(NdjsonLine line, Slugs slugs, boolean write) {
        if (line instanceof NdjsonLine.OfSection section) {
            return put(sectionTable, NdjsonTermForm.of(section, slugs), line, slugs, write);
        } else if (line instanceof NdjsonLine.OfRegion region) {
            return put(regionTable, NdjsonTermForm.of(region, slugs), line, slugs, write);
        } else if (line instanceof NdjsonLine.OfTag tag) {
            return put(tagTable, NdjsonTermForm.of(tag), line, slugs, write);
        }
        return put(authorTable, NdjsonTermForm.of((NdjsonLine.OfAuthor) line), line, slugs, write);
    }

    private static <T extends Term> Optional<Kind> put(
            TermRepository<T, ?> table, T term, NdjsonLine line, Slugs slugs, boolean write) {
        Optional<Kind> change = write ? table.put(term) : table.change(term);
        slugs.bring(line, term.id());
        return change;
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
}
