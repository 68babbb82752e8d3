package press.harmattan.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.harmattan.change.Subject;
import press.harmattan.failure.Unacceptable;
import press.harmattan.language.SiteLanguages;
import press.harmattan.language.Slugs;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** Makes terms of what somebody says they shall be. */
@ApplicationScoped
class Proposals {
    private final SlugRepository slugs;
    private final SiteLanguages languages;

    Proposals(SlugRepository slugs, SiteLanguages languages) {
        this.slugs = slugs;
        this.languages = languages;
    }

    /**
     * The term that an input comes to.
     *
     * @param before the term as it is, null for a new one
     * @throws Unacceptable with all that is wrong
     */
    <T extends Term> T term(Subject kind, UUID id, T before, Terms<T> all, TermInput<T> input) {
        Proposal<T> proposal = new Proposal<>(id, before, all, languages.supported());
        Texts had = before == null ? Texts.NONE : before.names();
        proposal.names = proposal.lines("/names", input.names(), had);
        if (input.names().isEmpty()) {
            proposal.refuse("/names", "must have a name in at least one language");
        }
        proposal.aliases = proposal.lines("/aliases", input.aliases());
        proposal.slug =
                input.slug() == null ? madeSlug(kind, proposal) : askedSlug(kind, proposal, input);
        proposal.parentId = proposal.parent(input.parent());
        T term = input.term(proposal);
        proposal.throwIfAny();
        return term;
    }

    private <T extends Term> String askedSlug(
            Subject kind, Proposal<T> proposal, TermInput<T> input) {
        String slug = input.slug();
        boolean kept = proposal.before() != null && proposal.before().slug().equals(slug);
        if (!kept && !Slugs.isValid(slug)) {
            proposal.refuse(
                    "/slug",
                    "must be letters and digits in lower case, with single hyphens between them, and no"
                            + " word of a path"
                            + Slugs.instead(slug));
        } else if (isTaken(kind, slug, proposal.id())) {
            proposal.refuse("/slug", "is or was another's; slugs are never given again");
        }
        return slug;
    }

    /** The one that it has, else one from its name in the first language that there is. */
    private <T extends Term> String madeSlug(Subject kind, Proposal<T> proposal) {
        if (proposal.before() != null) {
            return proposal.before().slug();
        }
        Texts names = proposal.names();
        Optional<String> base =
                Stream.concat(languages.supported().stream(), names.byLanguage().keySet().stream())
                        .flatMap(lang -> names.in(lang).stream())
                        .flatMap(name -> Slugs.from(name).stream())
                        .findFirst();
        if (base.isEmpty() && !names.isEmpty()) {
            proposal.refuse("/slug", "is needed, since no name has a letter or a digit");
        }
        String slug = base.orElse("");
        for (int n = 2; base.isPresent() && isTaken(kind, slug, proposal.id()); n++) {
            slug = Slugs.numbered(base.get(), n);
        }
        return slug;
    }

    private boolean isTaken(Subject kind, String slug, UUID id) {
        return slugs.holder(kind, slug).filter(holder -> !holder.equals(id)).isPresent();
    }
}
