package press.harmattan.mirror.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.author.Authors;
import press.harmattan.change.Subject;
import press.harmattan.failure.Fault;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Vocabulary;

/** Finds what interests mean, in the vocabularies as this instance knows them. */
@ApplicationScoped
public class Scopes {
    private final ArticleTerms terms;
    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;

    Scopes(ArticleTerms terms, Sections sections, Regions regions, Tags tags, Authors authors) {
        this.terms = terms;
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
    }

    /**
     * The number of the last change that every vocabulary has taken in. No change behind it may be
     * judged yet: an article may stand at a place of which nobody here knows where it is.
     */
    public long upTo() {
        return List.<Vocabulary<?>>of(sections, regions, tags, authors).stream()
                .mapToLong(Scopes::upTo)
                .min()
                .orElseThrow();
    }

    private static long upTo(Vocabulary<?> vocabulary) {
        vocabulary.terms(); // which reads it when nobody has asked before
        return vocabulary.position();
    }

    /**
     * What an interest means now.
     *
     * @throws InvalidRequest when a word of it does not name one term, any more
     */
    public Scope of(Interest interest) {
        // First which they are: what is found in newer ones is only found once more than needed.
        Vocabularies now = now();
        List<Fault> faults = new ArrayList<>();
        FilterTerms named = terms.find(interest.words(), (fault, place) -> faults.add(fault));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Scope(interest.languages(), named, terms.filter(named), now);
    }

    /** The same, from the last time when nothing has changed since. */
    public Scope of(Interest interest, Scope last) {
        return last != null && last.isOf(now()) ? last : of(interest);
    }

    private Vocabularies now() {
        return new Vocabularies(sections.terms(), regions.terms(), tags.terms(), authors.terms());
    }

    /** What stands in URLs for a term now; null when it is not there any more. */
    public String slug(Subject vocabulary, UUID id) {
        Optional<? extends Term> term =
                switch (vocabulary) {
                    case section -> sections.terms().byId(id);
                    case region -> regions.terms().byId(id);
                    case tag -> tags.terms().byId(id);
                    case author -> authors.terms().byId(id);
                    case article, collection, comment -> Optional.empty();
                };
        return term.map(Term::slug).orElse(null);
    }
}
