package press.harmattan.article.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.article.Article;
import press.harmattan.page.Selection;

/** Finds what to read after an article; the room {@code search.related} does. */
public interface RelatedArticles {

    /** What is told of each. */
    Selection selection();

    /** The most related articles; empty while that cannot be known. */
    Optional<List<Article>> of(UUID article, int most);
}
