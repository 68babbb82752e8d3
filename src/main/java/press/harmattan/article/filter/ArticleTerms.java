package press.harmattan.article.filter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import press.harmattan.author.Authors;
import press.harmattan.failure.Fault;
import press.harmattan.region.RegionTerm;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermListing;
import press.harmattan.vocabulary.Terms;

/** Finds what the words of a filter name, and which articles stand there. */
@ApplicationScoped
public class ArticleTerms {
    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;

    ArticleTerms(Sections sections, Regions regions, Tags tags, Authors authors) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
    }

    /**
     * Finds the terms.
     *
     * @param refused is told of each word that does not name one term, as a fault of a query, with
     *     the place of the word among those of its parameter
     */
    public FilterTerms find(FilterWords words, ObjIntConsumer<Fault> refused) {
        List<String> section = words.section() == null ? List.of() : List.of(words.section());
        return new FilterTerms(
                named(sections.terms(), "section", section, refused).stream()
                        .findFirst()
                        .orElse(null),
                named(regions.terms(), "region", words.region(), refused),
                words.regionScope(),
                named(tags.terms(), "tag", words.tag(), refused),
                named(tags.terms(), "tagAll", words.tagAll(), refused),
                named(tags.terms(), "tagNot", words.tagNot(), refused),
                named(authors.terms(), "author", words.author(), refused));
    }

    /** Which articles stand there. */
    public TermFilter filter(FilterTerms terms) {
        return new TermFilter(
                terms.section() == null
                        ? Set.of()
                        : sections.terms().withDescendants(terms.section()),
                terms.regionScope() == RegionScope.exact
                        ? ids(terms.region())
                        : below(terms.region()),
                ids(terms.tag()),
                ids(terms.tagAll()),
                ids(terms.tagNot()),
                ids(terms.author()));
    }

    private static <T extends Term> List<T> named(
            Terms<T> known, String parameter, List<String> words, ObjIntConsumer<Fault> refused) {
        Set<T> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            TermListing.named(known, parameter, words.get(i), fault -> refused.accept(fault, place))
                    .ifPresent(found::add);
        }
        return new ArrayList<>(found);
    }

    private Set<UUID> below(List<RegionTerm> named) {
        Set<UUID> ids = new LinkedHashSet<>();
        named.forEach(region -> ids.addAll(regions.terms().withDescendants(region)));
        return ids;
    }

    private static Set<UUID> ids(List<? extends Term> named) {
        Set<UUID> ids = new LinkedHashSet<>();
        named.forEach(term -> ids.add(term.id()));
        return ids;
    }
}
