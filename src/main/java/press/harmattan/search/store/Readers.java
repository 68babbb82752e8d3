package press.harmattan.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import press.harmattan.search.mapping.Mapping;

/** An index as it was shown last, and as it was when it was asked to be kept. */
public final class Readers implements Closeable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SearcherManager searchers;
    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();

    /** Makes the version of one index that of no other, here or elsewhere. */
    private final long salt = RANDOM.nextLong();

    Readers(IndexWriter writer) throws IOException {
        searchers = new SearcherManager(writer, new Searchers());
    }

    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What was shown last, until it is {@link #release released}. */
    public IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    /** What {@link #keep} kept; empty when that was too long ago or elsewhere. */
    public Optional<IndexSearcher> acquire(long version) {
        try {
            return Optional.ofNullable(kept.acquire(version - salt));
        } catch (AlreadyClosedException over) {
            return Optional.empty();
        }
    }

    /** Gives back what was acquired. */
    public static void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /** Keeps what was acquired for a while, and tells by which number it is acquired again. */
    public long keep(IndexSearcher searcher) throws IOException {
        return salt + kept.record(searcher);
    }

    /** Lets go of what has been kept for longer, or beside so many newer ones. */
    public void forget(Duration longest, int most) throws IOException {
        int[] newer = {0};
        kept.prune((age, searcher) -> age > longest.toSeconds() || newer[0]++ >= most);
    }

    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(searchers, kept);
    }

    /** Ready to rank as it was written. */
    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Mapping.SIMILARITY);
            return searcher;
        }
    }
}
