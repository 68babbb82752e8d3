package press.harmattan.article.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Highlights;

/** Marks the words of a query in what was found; the room {@code search} does. */
public interface ArticleHighlights {

    /**
     * Marks articles.
     *
     * @param texts by article, the plain text of its body; not there when it is withheld
     * @return something for every row
     */
    Map<UUID, Highlights> of(String q, List<ArticleRow> rows, Map<UUID, String> texts);
}
