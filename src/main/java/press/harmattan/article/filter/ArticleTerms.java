package press.harmattan.article.filter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
     * Finds the terms that a caller's words name.
     *
     * @param refused is told of each word that does not name one term, as a fault of a query, with
     *     the place of the word among those of its parameter
     */
    public FilterTerms find(FilterWords words, ObjIntConsumer<Fault> refused) {
        return find(words, new Asked(refused));
    }

    /**
     * Finds the terms that stored slugs lead to, whatever they are called now.
     *
     * @param gone is told of each slug that leads to nothing any more: its parameter and its place
     * @return empty when no article can stand there any more
     */
    public Optional<FilterTerms> stored(FilterWords slugs, ObjIntConsumer<String> gone) {
        Set<String> missing = new HashSet<>();
        FilterTerms found =
                find(
                        slugs,
                        new Stored(
                                (parameter, place) -> {
                                    missing.add(parameter);
                                    gone.accept(parameter, place);
                                }));
        boolean nothing =
                missing.contains("section")
                        || missing.contains("tagAll")
                        || missing.contains("region") && found.region().isEmpty()
                        || missing.contains("tag") && found.tag().isEmpty()
                        || missing.contains("author") && found.author().isEmpty();
        return nothing ? Optional.empty() : Optional.of(found);
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

    private FilterTerms find(FilterWords words, Finder finder) {
        List<String> section = words.section() == null ? List.of() : List.of(words.section());
        return new FilterTerms(
                all(sections.terms(), "section", section, finder).stream().findFirst().orElse(null),
                all(regions.terms(), "region", words.region(), finder),
                words.regionScope(),
                all(tags.terms(), "tag", words.tag(), finder),
                all(tags.terms(), "tagAll", words.tagAll(), finder),
                all(tags.terms(), "tagNot", words.tagNot(), finder),
                all(authors.terms(), "author", words.author(), finder));
    }

    private static <T extends Term> List<T> all(
            Terms<T> known, String parameter, List<String> words, Finder finder) {
        Set<T> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            finder.find(known, parameter, words.get(i), i).ifPresent(found::add);
        }
        return List.copyOf(found);
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

    /** A way from a word to its term. */
    private interface Finder {
        <T extends Term> Optional<T> find(Terms<T> known, String parameter, String word, int place);
    }

    private record Asked(ObjIntConsumer<Fault> refused) implements Finder {
        @Override
        public <T extends Term> Optional<T> find(
                Terms<T> known, String parameter, String word, int place) {
            return TermListing.named(known, parameter, word, fault -> refused.accept(fault, place));
        }
    }

    private record Stored(ObjIntConsumer<String> gone) implements Finder {
        @Override
        public <T extends Term> Optional<T> find(
                Terms<T> known, String parameter, String word, int place) {
            Optional<T> found = known.byAnySlug(word);
            if (found.isEmpty()) {
                gone.accept(parameter, place);
            }
            return found;
        }
    }
}
