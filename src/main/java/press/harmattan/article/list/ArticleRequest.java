package press.harmattan.article.list;

import java.util.Set;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.search.ListSort;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Selection;
import press.harmattan.page.Window;

/**
 * What was decided from a request for a list of articles.
 *
 * @param q in its one spelling; null where nothing is looked for by words
 * @param format the format of bodies, whether or not they are told
 */
record ArticleRequest(
        String q,
        ArticleFilter filter,
        ListSort sort,
        Window window,
        Selection selection,
        BodyFormat format,
        boolean total,
        boolean highlight,
        Set<Facet> facets,
        ListUrl url,
        ArticleQuery query) {

    /** The body to read, null when none is told. */
    BodyFormat bodyToRead() {
        return selection.has("body") ? format : null;
    }
}
