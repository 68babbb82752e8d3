package press.harmattan.article.facet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.author.Authors;
import press.harmattan.language.SiteLanguages;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.TermReference;
import press.harmattan.vocabulary.Vocabulary;
import press.harmattan.vocabulary.Wording;

/** Tells what the articles of a list are counted by, under its names. */
@ApplicationScoped
public class FacetTelling {
    private final ArticleFacets facets;
    private final Sections sections;
    private final Tags tags;
    private final Regions regions;
    private final Authors authors;
    private final SiteLanguages languages;

    FacetTelling(
            ArticleFacets facets,
            Sections sections,
            Tags tags,
            Regions regions,
            Authors authors,
            SiteLanguages languages) {
        this.facets = facets;
        this.sections = sections;
        this.tags = tags;
        this.regions = regions;
        this.authors = authors;
        this.languages = languages;
    }

    /**
     * What is wanted of a list.
     *
     * @param q null for every article of the filter
     * @param scope whether places count for those around them; null: they do
     * @return null when nothing is wanted
     */
    public FacetCounts told(String q, ArticleFilter filter, RegionScope scope, Set<Facet> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        Map<Facet, List<ArticleFacets.Count>> counts = facets.of(q, filter, scope, wanted);
        Wording wording = new Wording(filter.languages(), languages.site(), null);
        return new FacetCounts(
                values(counts.get(Facet.section), named(sections, wording)),
                values(counts.get(Facet.tag), named(tags, wording)),
                values(counts.get(Facet.region), named(regions, wording)),
                values(counts.get(Facet.author), named(authors, wording)),
                values(counts.get(Facet.lang), FacetTelling::unnamed),
                values(counts.get(Facet.year), FacetTelling::unnamed));
    }

    private static List<FacetValue> values(
            List<ArticleFacets.Count> counts,
            Function<ArticleFacets.Count, Optional<FacetValue>> told) {
        return counts == null ? null : counts.stream().map(told).flatMap(Optional::stream).toList();
    }

    /**
     * A term that was taken away a moment ago has no name any more, and is not told; the database
     * would not know it either.
     */
    private static Function<ArticleFacets.Count, Optional<FacetValue>> named(
            Vocabulary<? extends Term> terms, Wording wording) {
        return count ->
                terms.terms()
                        .byId(UUID.fromString(count.value()))
                        .map(term -> TermReference.of(term, wording))
                        .map(
                                term ->
                                        new FacetValue(
                                                term.slug(),
                                                term.name(),
                                                term.lang(),
                                                term.dir(),
                                                count.articles()));
    }

    private static Optional<FacetValue> unnamed(ArticleFacets.Count count) {
        return Optional.of(new FacetValue(count.value(), null, null, null, count.articles()));
    }
}
