package press.harmattan.article.list;

import jakarta.enterprise.context.ApplicationScoped;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.page.Slice;

/** Reads pages of lists of articles, for all forms that they are told in. */
@ApplicationScoped
public class ArticlePages {
    private final ArticleRequests requests;
    private final ArticleListRepository repository;
    private final Articles articles;

    ArticlePages(ArticleRequests requests, ArticleListRepository repository, Articles articles) {
        this.requests = requests;
        this.repository = repository;
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
        Order order = Order.of(request.sort());
        Slice<ArticleRow> slice =
                request.window()
                        .slice(
                                repository.page(
                                        request.filter(),
                                        order,
                                        request.window(),
                                        request.bodyToRead()),
                                order::key,
                                request.total() ? repository.count(request.filter()) : null);
        return new ArticlePage(
                articles.told(
                        slice.items(),
                        request.selection(),
                        request.format(),
                        request.filter().languages()),
                slice.page(),
                request.selection(),
                request.url(),
                request.query());
    }
}
