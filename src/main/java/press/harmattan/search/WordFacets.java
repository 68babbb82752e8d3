package press.harmattan.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
    private final Patience patience;

    WordFacets(SearchIndex index, Facets facets, Patience patience) {
        this.index = index;
        this.facets = facets;
        this.patience = patience;
    }

    @Override
    public Map<Facet, List<Count>> of(
            String q, ArticleFilter filter, RegionScope scope, Set<Facet> wanted) {
        Words words = q == null ? null : QueryParser.parse(q);
        if (words != null && words.isEmpty()) {
            return wanted.stream().collect(toMap(facet -> facet, facet -> List.of()));
        }
        Function<ArticleFilter, Query> query =
                it -> words == null ? Filters.of(it) : Questions.finding(words, it);
        return index.count(
                now -> {
                    IndexSearcher searcher = patience.with(now.searcher());
                    Map<Facet, List<Count>> counts =
                            facets.of(searcher, query, filter, scope, wanted);
                    patience.check(searcher);
                    return counts;
                });
    }
}
