package press.harmattan.search.facet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import press.harmattan.article.facet.ArticleFacets.Count;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.author.Authors;
import press.harmattan.region.Regions;
import press.harmattan.section.Sections;
import press.harmattan.tag.Tags;

/**
 * Counts articles by what they have. The count of a value is the total of the list with this value
 * as the facet's own filter, under all other filters as they are.
 */
@ApplicationScoped
public class Facets {

    /** Of each facet; those with the fewest articles are left out. */
    static final int MOST = 50;

    private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT =
            Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());
    private static final Comparator<Map.Entry<String, Long>> NEWEST =
            Map.Entry.<String, Long>comparingByKey().reversed();

    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final Authors authors;
    private final SegmentValues segments = new SegmentValues();

    Facets(Sections sections, Regions regions, Tags tags, Authors authors) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
    }

    /**
     * Counts.
     *
     * @param query what finds the articles of a filter
     * @param scope whether places count for those around them; null: they do
     * @return for every facet that is wanted at most 50 values: those with the most articles first,
     *     years newest first
     */
    public Map<Facet, List<Count>> of(
            IndexSearcher searcher,
            Function<ArticleFilter, Query> query,
            ArticleFilter filter,
            RegionScope scope,
            Set<Facet> wanted)
            throws IOException {
        Vocabularies known =
                new Vocabularies(sections.terms(), regions.terms(), tags.terms(), authors.terms());
        return of(searcher, query, filter, scope, wanted, known, segments);
    }

    static Map<Facet, List<Count>> of(
            IndexSearcher searcher,
            Function<ArticleFilter, Query> query,
            ArticleFilter filter,
            RegionScope scope,
            Set<Facet> wanted,
            Vocabularies known,
            SegmentValues segments)
            throws IOException {
        Map<ArticleFilter, Set<Facet>> passes = new LinkedHashMap<>();
        wanted.forEach(
                facet ->
                        passes.computeIfAbsent(
                                        new OtherFilters(facet).of(filter),
                                        any -> EnumSet.noneOf(Facet.class))
                                .add(facet));
        Map<Facet, List<Count>> told = new EnumMap<>(Facet.class);
        for (Map.Entry<ArticleFilter, Set<Facet>> pass : passes.entrySet()) {
            Counting counting =
                    new Counting(pass.getValue(), facet -> known.tally(facet, scope, segments));
            searcher.search(query.apply(pass.getKey()), counting)
                    .forEach((facet, counts) -> told.put(facet, told(facet, counts, known)));
        }
        return told;
    }

    private static List<Count> told(Facet facet, Map<String, Long> counts, Vocabularies known) {
        return counts.entrySet().stream()
                .sorted(facet == Facet.year ? NEWEST : MOST_FREQUENT)
                .limit(MOST)
                .map(count -> new Count(known.told(facet, count.getKey()), count.getValue()))
                .toList();
    }
}
