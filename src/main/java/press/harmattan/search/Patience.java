package press.harmattan.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.lucene.search.IndexSearcher;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;

/**
 * Asks the index no longer than it may take. A page by relevance is then the best that was found
 * until that moment; half of a number, or of the articles between two instants, would be wrong.
 */
@ApplicationScoped
class Patience {
    private final SearchConfig config;
    private final HttpConfig http;

    Patience(SearchConfig config, HttpConfig http) {
        this.config = config;
        this.http = http;
    }

    /** The same, which stops looking when the time is over; for one question. */
    IndexSearcher with(IndexSearcher all) {
        long begin = System.nanoTime();
        long longest = config.patience().toNanos();
        IndexSearcher limited = new IndexSearcher(all.getIndexReader());
        limited.setSimilarity(all.getSimilarity());
        limited.setTimeout(() -> System.nanoTime() - begin >= longest);
        return limited;
    }

    /**
     * Whether everything was looked at.
     *
     * @throws Unavailable when it was not
     */
    void check(IndexSearcher limited) {
        if (limited.timedOut()) {
            throw new Unavailable(
                    "There is too much to look through in the time that a question may take."
                            + " Narrow the question, or ask for less to be counted.",
                    http.retryAfter());
        }
    }
}
