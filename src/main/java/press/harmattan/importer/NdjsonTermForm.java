package press.harmattan.importer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.harmattan.author.AuthorTerm;
import press.harmattan.author.Profile;
import press.harmattan.language.Texts;
import press.harmattan.region.RegionTerm;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagTerm;
import press.harmattan.taxonomy.ProposedTexts;
import press.harmattan.vocabulary.Term;

/** What a line says, as a term that keeps the rules for what people send. */
final class NdjsonTermForm {
    /** Whatever comes from elsewhere keeps the languages that it has. */
    private static final List<String> BROUGHT = List.of();

    private NdjsonTermForm() {}

    static SectionTerm of(NdjsonLine.OfSection line, NdjsonTerms.Slugs slugs) {
        ProposedTexts proposal = new ProposedTexts(BROUGHT);
        return fit(
                proposal,
                new SectionTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        texts(proposal, "/names", line.names()),
                        proposal.lines("/aliases", requireNonNull(line.aliases())),
                        slugs.section(line.parent()),
                        line.position()));
    }

    static RegionTerm of(NdjsonLine.OfRegion line, NdjsonTerms.Slugs slugs) {
        ProposedTexts proposal = new ProposedTexts(BROUGHT);
        return fit(
                proposal,
                new RegionTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        texts(proposal, "/names", line.names()),
                        proposal.lines("/aliases", requireNonNull(line.aliases())),
                        slugs.region(line.parent()),
                        line.code(),
                        line.wikidata(),
                        line.latitude(),
                        line.longitude()));
    }

    static TagTerm of(NdjsonLine.OfTag line) {
        ProposedTexts proposal = new ProposedTexts(BROUGHT);
        return fit(
                proposal,
                new TagTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        texts(proposal, "/names", line.names()),
                        proposal.lines("/aliases", requireNonNull(line.aliases())),
                        line.tagKind(),
                        line.mediaTopic()));
    }

    static AuthorTerm of(NdjsonLine.OfAuthor line) {
        ProposedTexts proposal = new ProposedTexts(BROUGHT);
        return fit(
                proposal,
                new AuthorTerm(
                        line.id(),
                        line.slug(),
                        line.formerSlugs(),
                        texts(proposal, "/names", line.names()),
                        proposal.lines("/aliases", requireNonNull(line.aliases())),
                        texts(proposal, "/roles", line.roles()),
                        proposal.texts(
                                "/bios",
                                line.bios().byLanguage(),
                                line.bios(),
                                (at, html) -> Profile.bio(proposal, at, html)),
                        Profile.portrait(proposal, line.portrait()),
                        Profile.links(proposal, requireNonNull(line.links())),
                        line.pseudonym()));
    }

    private static Texts texts(ProposedTexts proposal, String pointer, Texts raw) {
        return proposal.lines(pointer, raw.byLanguage(), raw);
    }

    private static <T extends Term> T fit(ProposedTexts proposal, T term) {
        proposal.throwIfAny();
        return term;
    }
}
