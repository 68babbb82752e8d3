package press.harmattan.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.harmattan.article.facet.ArticleFacets;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.search.facet.Facets;
import press.harmattan.search.index.SearchIndex;
import press.harmattan.search.query.Filters;
import press.harmattan.search.query.QueryParser;
import press.harmattan.search.query.Words;

/** Counts what was found, or what a filter lets through. */
@ApplicationScoped
class WordFacets implements ArticleFacets {
    private final SearchIndex index;
    private final Facets facets;

    WordFacets(SearchIndex index, Facets facets) {
        this.index = index;
        this.facets = facets;
    }

    @Override
    public Map<Facet, List<Count>> of(
            String q, ArticleFilter filter, RegionScope scope, Set<Facet> wanted) {
        Words words = q == null ? null : QueryParser.parse(q);
        if (words != null && words.isEmpty()) {
            return wanted.stream().collect(toMap(facet -> facet, facet -> List.of()));
        }
        return index.count(
                now ->
                        facets.of(
                                now.searcher(),
                                it -> words == null ? Filters.of(it) : Questions.finding(words, it),
                                filter,
                                scope,
                                wanted));
    }
}
