package press.harmattan.article.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import press.harmattan.article.filter.ArticleFilter;

/** Counts the articles of a list by what they have; the room {@code search} does. */
public interface ArticleFacets {

    /**
     * Counts.
     *
     * @param q null for every article of the filter
     * @return for every facet that is wanted the most frequent values, those with the most articles
     *     first
     */
    Map<Facet, List<Count>> of(String q, ArticleFilter filter, Set<Facet> wanted);

    /**
     * How many articles have a value.
     *
     * @param value the id of a term, a language, or a year
     */
    record Count(String value, long articles) {}
}
