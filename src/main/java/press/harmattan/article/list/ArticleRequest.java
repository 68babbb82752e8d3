package press.harmattan.article.list;

import press.harmattan.article.BodyFormat;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.page.ListUrl;
import press.harmattan.page.Selection;
import press.harmattan.page.Window;

/**
 * What was decided from a request for a list of articles.
 *
 * @param format the format of bodies, whether or not they are told
 */
record ArticleRequest(
        ArticleFilter filter,
        Sort sort,
        Window window,
        Selection selection,
        BodyFormat format,
        boolean total,
        ListUrl url,
        ArticleQuery query) {

    /** The body to read, null when none is told. */
    BodyFormat bodyToRead() {
        return selection.has("body") ? format : null;
    }
}
