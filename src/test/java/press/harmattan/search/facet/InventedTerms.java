package press.harmattan.search.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.harmattan.author.AuthorTerm;
import press.harmattan.language.Texts;
import press.harmattan.region.RegionTerm;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagKind;
import press.harmattan.tag.TagTerm;
import press.harmattan.vocabulary.Terms;

/** Terms, some of them below others; more tags than a facet tells. */
final class InventedTerms {
    private static final Texts NAMES = Texts.of("en", "Name");

    private InventedTerms() {}

    static Vocabularies vocabularies(Chance chance) {
        List<UUID> above = new ArrayList<>();
        List<SectionTerm> sections = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID parent = parent(chance, above);
            sections.add(
                    new SectionTerm(above.get(i), "s" + i, List.of(), NAMES, List.of(), parent, i));
        }
        above.clear();
        List<RegionTerm> regions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID parent = parent(chance, above);
            regions.add(
                    new RegionTerm(
                            above.get(i),
                            "r" + i,
                            List.of(),
                            NAMES,
                            List.of(),
                            parent,
                            null,
                            null,
                            null,
                            null));
        }
        List<TagTerm> tags = new ArrayList<>();
        for (int i = 0; i < Facets.MOST + 30; i++) {
            tags.add(
                    new TagTerm(
                            UUID.randomUUID(),
                            "t" + i,
                            List.of(),
                            NAMES,
                            List.of(),
                            TagKind.topic,
                            null));
        }
        List<AuthorTerm> authors = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            authors.add(author("a" + i));
        }
        return new Vocabularies(
                new Terms<>(sections),
                new Terms<>(regions),
                new Terms<>(tags),
                new Terms<>(authors));
    }

    /** Adds an id to those that there are, and returns the one it is below: null at the top. */
    private static UUID parent(Chance chance, List<UUID> known) {
        UUID parent = chance.oneIn(3) || known.isEmpty() ? null : chance.one(known);
        known.add(UUID.randomUUID());
        return parent;
    }

    private static AuthorTerm author(String slug) {
        return new AuthorTerm(
                UUID.randomUUID(),
                slug,
                List.of(),
                NAMES,
                List.of(),
                NAMES,
                NAMES,
                null,
                List.of(),
                false);
    }
}
