package press.harmattan.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.article.list.ArticleListRepository;
import press.harmattan.article.search.Sort;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Direction;
import press.harmattan.search.index.SearchIndex;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.Mapping;
import press.harmattan.search.names.Closeness;
import press.harmattan.search.names.Typed;
import press.harmattan.search.query.Filters;

/** Suggests articles by the words of their titles, the newest first. */
@ApplicationScoped
class ArticleSuggestions {
    private final SearchIndex index;
    private final ArticleListRepository articles;
    private final PublicUrls urls;

    ArticleSuggestions(SearchIndex index, ArticleListRepository articles, PublicUrls urls) {
        this.index = index;
        this.articles = articles;
        this.urls = urls;
    }

    /** What the index has of an article. */
    private record Hit(int revision, Closeness closeness) {}

    /**
     * The articles that may be meant.
     *
     * @param languages best first; empty for every one
     * @throws press.harmattan.failure.Unavailable while there is no index
     */
    List<Candidate> of(Typed typed, List<String> languages, int most) {
        ArticleFilter everything = filter(languages, List.of());
        Map<UUID, Hit> hits = find(typed, everything, most);
        List<ArticleRow> rows = rows(hits, languages);
        if (rows.size() < hits.size()) {
            index.catchUp();
            hits = find(typed, everything, most);
            rows = rows(hits, languages);
        }
        Map<UUID, Hit> found = hits;
        return rows.stream().map(row -> candidate(row, found.get(row.id()).closeness)).toList();
    }

    private static ArticleFilter filter(List<String> languages, List<UUID> ids) {
        return new ArticleFilter(
                languages, TermFilter.EVERYWHERE, Set.of(), Set.of(), ids, null, null, null, null);
    }

    /** The rows of articles whose titles are still those that were found. */
    private List<ArticleRow> rows(Map<UUID, Hit> hits, List<String> languages) {
        if (hits.isEmpty()) {
            return List.of();
        }
        ArticleFilter found = filter(languages, List.copyOf(hits.keySet()));
        Map<UUID, ArticleRow> rows =
                articles.first(found, Sort.newest, hits.size(), null).stream()
                        .filter(row -> row.revision() == hits.get(row.id()).revision)
                        .collect(Collectors.toMap(ArticleRow::id, Function.identity()));
        return hits.keySet().stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private Map<UUID, Hit> find(Typed typed, ArticleFilter filter, int most) {
        TitleQuery title = new TitleQuery(typed);
        Query shown = Filters.of(filter);
        return index.ask(
                now -> {
                    Map<UUID, Hit> hits = new LinkedHashMap<>();
                    add(now.searcher(), title.asTyped(), shown, Closeness.words, most, hits);
                    if (hits.size() < most) {
                        add(now.searcher(), title.misspelt(), shown, Closeness.typo, most, hits);
                    }
                    return hits;
                });
    }

    private static void add(
            IndexSearcher searcher,
            Query words,
            Query shown,
            Closeness closeness,
            int most,
            Map<UUID, Hit> hits)
            throws IOException {
        Query both =
                new BooleanQuery.Builder()
                        .add(words, Occur.FILTER)
                        .add(shown, Occur.FILTER)
                        .build();
        for (ScoreDoc doc : searcher.search(both, most, Mapping.NEWEST).scoreDocs) {
            if (hits.size() < most) {
                UUID id = Fields.uuid((BytesRef) ((FieldDoc) doc).fields[1]);
                hits.putIfAbsent(id, new Hit(Fields.revision(searcher, doc.doc), closeness));
            }
        }
    }

    private Candidate candidate(ArticleRow row, Closeness closeness) {
        return new Candidate(
                closeness,
                0,
                new Suggestion(
                        SuggestionKind.article,
                        row.id(),
                        row.slug(),
                        urls.article(row.id(), row.slug(), row.lang(), row.publishedAt()),
                        row.content().title(),
                        row.lang(),
                        Direction.of(row.lang()),
                        null,
                        null,
                        row.publishedAt()));
    }
}
