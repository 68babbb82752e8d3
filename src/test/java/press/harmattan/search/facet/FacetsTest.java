package press.harmattan.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.article.facet.ArticleFacets.Count;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.search.query.Filters;
import press.harmattan.search.query.QueryParser;
import press.harmattan.search.query.WordsQuery;

/** Facets against a count over the rows, which does for each value what the list would do. */
class FacetsTest {
    private static final ExecutorService HANDS = Executors.newFixedThreadPool(2);
    private static final SegmentValues SEGMENTS = new SegmentValues();
    private static final ArticleFilter ALL =
            ArticleFilter.of(List.of(), TermFilter.EVERYWHERE, Set.of());

    @AfterAll
    static void release() {
        HANDS.shutdown();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_count_is_the_total_of_the_list_with_this_value_as_the_filter(long seed)
            throws IOException {
        Chance chance = new Chance(new Random(seed));
        Newsroom newsroom = new Newsroom(chance, 400);
        try (Shelf shelf = new Shelf(newsroom.articles(), chance)) {
            IndexSearcher searcher = shelf.searcher(HANDS);
            Totals totals = new Totals(shelf.kept(), newsroom.vocabularies());
            for (int round = 0; round < 25; round++) {
                ArticleFilter filter = newsroom.filter(chance);
                String word = chance.oneIn(2) ? null : newsroom.word(chance);
                RegionScope scope = chance.oneIn(2) ? null : RegionScope.exact;
                var told =
                        Facets.of(
                                searcher,
                                each -> query(word, each),
                                filter,
                                scope,
                                EnumSet.allOf(Facet.class),
                                newsroom.vocabularies(),
                                SEGMENTS);
                for (Facet facet : Facet.values()) {
                    assertEquals(
                            totals.of(facet, word, filter, scope),
                            told.get(facet),
                            () -> facet + " of " + word + " " + filter);
                }
            }
        }
    }

    @Test
    void only_facets_that_are_wanted_are_told_and_those_without_articles_are_empty()
            throws IOException {
        Chance chance = new Chance(new Random(5));
        Newsroom newsroom = new Newsroom(chance, 20);
        try (Shelf shelf = new Shelf(newsroom.articles(), chance)) {
            assertEquals(
                    Map.of(Facet.tag, List.<Count>of()),
                    Facets.of(
                            shelf.searcher(HANDS),
                            each -> query("nowhere", each),
                            ALL,
                            null,
                            EnumSet.of(Facet.tag),
                            newsroom.vocabularies(),
                            SEGMENTS));
        }
    }

    private static Query query(String word, ArticleFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(Filters.of(filter), Occur.FILTER);
        if (word != null) {
            all.add(WordsQuery.of(QueryParser.parse(word), filter.languages()), Occur.FILTER);
        }
        return all.build();
    }
}
