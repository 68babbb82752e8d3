package press.harmattan.article.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.article.Beside;
import press.harmattan.article.facet.FacetTelling;
import press.harmattan.article.search.ArticleHighlights;
import press.harmattan.article.search.ArticleSearch;
import press.harmattan.page.Slice;

/** Reads pages of lists of articles, for all forms that they are told in. */
@ApplicationScoped
public class ArticlePages {
    private final ArticleRequests requests;
    private final ArticleListRepository repository;
    private final ArticleSearch search;
    private final ArticleHighlights highlights;
    private final FacetTelling facets;
    private final Articles articles;

    ArticlePages(
            ArticleRequests requests,
            ArticleListRepository repository,
            ArticleSearch search,
            ArticleHighlights highlights,
            FacetTelling facets,
            Articles articles) {
        this.requests = requests;
        this.repository = repository;
        this.search = search;
        this.highlights = highlights;
        this.facets = facets;
        this.articles = articles;
    }

    /**
     * The page that is asked for.
     *
     * @param path where it is asked for; its cursors are good there
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    public ArticlePage read(ListParameters asked, String path) {
        ArticleRequest request = requests.of(asked, path);
        Slice<ArticleRow> slice =
                request.q() == null
                        ? listed(request)
                        : new FoundArticles(search, repository, request).page();
        return new ArticlePage(
                articles.told(
                        slice.items(),
                        request.selection(),
                        request.format(),
                        request.filter().languages(),
                        request.highlight() ? marked(request.q(), slice.items()) : Map.of()),
                slice.page(),
                request.selection(),
                request.url(),
                request.query(),
                facets.told(
                        request.q(),
                        request.filter(),
                        request.query().regionScope(),
                        request.facets()));
    }

    private Slice<ArticleRow> listed(ArticleRequest request) {
        Order order = Order.of(request.sort().ofRows().orElseThrow());
        return request.window()
                .slice(
                        repository.page(
                                request.filter(), order, request.window(), request.bodyToRead()),
                        order::key,
                        request.total() ? repository.count(request.filter()) : null);
    }

    private Map<UUID, Beside> marked(String q, List<ArticleRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = rows.stream().map(ArticleRow::id).toList();
        Map<UUID, String> texts =
                repository.texts(ids).stream()
                        .collect(Collectors.toMap(ArticleText::id, ArticleText::text));
        return highlights.of(q, rows, texts).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, it -> Beside.highlights(it.getValue())));
    }
}
