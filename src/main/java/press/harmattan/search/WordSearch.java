package press.harmattan.search;

import static org.apache.lucene.search.BooleanClause.Occur.MUST;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.search.ArticleSearch;
import press.harmattan.article.search.ListSort;
import press.harmattan.article.search.Sort;
import press.harmattan.page.Window;
import press.harmattan.search.index.SearchIndex;
import press.harmattan.search.index.Snapshot;
import press.harmattan.search.query.QueryParser;
import press.harmattan.search.query.Ranking;
import press.harmattan.search.query.Words;

/** Finds articles in the index. */
@ApplicationScoped
class WordSearch implements ArticleSearch {
    private final SearchIndex index;
    private final Ranking ranking;
    private final Patience patience;

    WordSearch(SearchIndex index, Ranking ranking, Patience patience) {
        this.index = index;
        this.ranking = ranking;
        this.patience = patience;
    }

    @Override
    public String normalised(String q) {
        String normalised = QueryParser.parse(q).normalised();
        return normalised.isEmpty() ? q : normalised;
    }

    @Override
    public List<Hit> find(String q, ArticleFilter filter, ListSort sort, Window window, int most) {
        Words words = QueryParser.parse(q);
        if (words.isEmpty()) {
            return List.of();
        }
        return sort.ofRows()
                .map(rows -> byInstant(rows, Questions.finding(words, filter), window, most))
                .orElseGet(() -> byRelevance(words, filter, window, most));
    }

    private List<Hit> byInstant(Sort sort, Query query, Window window, int most) {
        return index.ask(
                now -> {
                    IndexSearcher searcher = patience.with(now.searcher());
                    List<Hit> found = InstantOrder.of(sort).find(searcher, query, window, most);
                    patience.check(searcher); // a page with gaps would be a walk with gaps
                    return found;
                });
    }

    private List<Hit> byRelevance(Words words, ArticleFilter filter, Window window, int most) {
        if (window.cursor() == null) {
            Instant scoredAt = RelevancePlace.scoredAt(Instant.now());
            return index.ask(now -> walk(words, filter, now, scoredAt).begin(most));
        }
        RelevancePlace place = window.position(RelevancePlace::parse);
        boolean inclusive = window.cursor().inclusive();
        return index.ask(
                place.version(),
                then -> {
                    RelevanceWalk walk = walk(words, filter, then, place.scoredAt());
                    return window.backwards()
                            ? walk.before(place, inclusive, most)
                            : walk.behind(place, inclusive, most);
                });
    }

    private RelevanceWalk walk(
            Words words, ArticleFilter filter, Snapshot snapshot, Instant scoredAt) {
        Query ranked = ranking.of(words, filter.languages(), scoredAt);
        return new RelevanceWalk(
                patience.with(snapshot.searcher()),
                snapshot::version,
                scoredAt,
                Questions.among(ranked, MUST, filter));
    }

    @Override
    public long count(String q, ArticleFilter filter) {
        Words words = QueryParser.parse(q);
        return words.isEmpty() ? 0 : count(Questions.finding(words, filter));
    }

    private long count(Query query) {
        return index.count(
                now -> {
                    IndexSearcher searcher = patience.with(now.searcher());
                    long count = searcher.count(query);
                    patience.check(searcher);
                    return count;
                });
    }

    @Override
    public void catchUp() {
        index.catchUp();
    }

    @Override
    public Map<UUID, Integer> among(Collection<UUID> articles, String q, ArticleFilter filter) {
        Query query = Questions.finding(QueryParser.parse(q), filter.among(List.copyOf(articles)));
        return index.ask(
                now -> {
                    Ordered ordered =
                            new Ordered(now.searcher(), query, SortField.FIELD_DOC, false);
                    Map<UUID, Integer> revisions = new HashMap<>();
                    for (FieldDoc found : ordered.first(articles.size(), null)) {
                        revisions.put(Ordered.id(found), ordered.revision(found));
                    }
                    return revisions;
                });
    }
}
