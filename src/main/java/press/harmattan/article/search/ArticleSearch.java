package press.harmattan.article.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.page.Window;

/**
 * Finds articles by words; the room {@code search} does. What is found is where articles stood when
 * they were last looked at: who tells them reads their rows, by the same filter.
 */
public interface ArticleSearch {

    /** The one spelling of all queries that are read alike; never empty. */
    String normalised(String q);

    /**
     * The first articles of a window, in the direction of reading.
     *
     * @param most how many; fewer come where the list ends, and by relevance where time is over
     * @throws press.harmattan.failure.InvalidCursor when the window's key is not one of this order
     */
    List<Hit> find(String q, ArticleFilter filter, ListSort sort, Window window, int most);

    /** How many articles are found. */
    long count(String q, ArticleFilter filter);

    /** Takes in what has changed, so that the next question is asked of what is there now. */
    void catchUp();

    /**
     * Which of some articles are found now, whenever the list was begun, and in which revision they
     * were looked at.
     */
    Map<UUID, Integer> among(Collection<UUID> articles, String q, ArticleFilter filter);

    /**
     * An article that was found.
     *
     * @param revision the one that has the words
     * @param key where it stands in the order, in as many parts as the order's cursors have: for
     *     orders that rows have too, the same key
     */
    record Hit(UUID id, int revision, List<String> key) {}
}
