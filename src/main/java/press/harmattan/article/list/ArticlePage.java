package press.harmattan.article.list;

import java.util.List;
import press.harmattan.article.Article;
import press.harmattan.article.facet.FacetCounts;
import press.harmattan.page.ListUrl;
import press.harmattan.page.PageInfo;
import press.harmattan.page.Selection;

/**
 * One page of a list of articles, in whichever form it will be told.
 *
 * @param data the articles; what is not selected of them may be empty
 * @param selection what is told of each
 * @param url where the list is, in its one spelling
 * @param query what was understood
 * @param facets null where nothing is counted
 */
public record ArticlePage(
        List<Article> data,
        PageInfo page,
        Selection selection,
        ListUrl url,
        ArticleQuery query,
        FacetCounts facets) {}
