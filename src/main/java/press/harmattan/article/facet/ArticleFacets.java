package press.harmattan.article.facet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.RegionScope;

/** Counts the articles of a list by what they have; the room {@code search} does. */
public interface ArticleFacets {

    /**
     * Counts.
     *
     * @param q null for every article of the filter
     * @param scope whether places count for those around them; null: they do
     * @return for every facet that is wanted the most frequent values, those with the most articles
     *     first, or of years the newest
     */
    Map<Facet, List<Count>> of(
            String q, ArticleFilter filter, RegionScope scope, Set<Facet> wanted);

    /**
     * How many articles have a value.
     *
     * @param value the id of a term, a language, or a year
     */
    record Count(String value, long articles) {}
}
