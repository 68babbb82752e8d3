package press.harmattan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Readers;

/** The index as it was at one moment; it stays so until it is closed. */
public final class Snapshot implements AutoCloseable {
    private final Generation index;
    private final IndexSearcher searcher;

    Snapshot(Generation index, IndexSearcher searcher) {
        this.index = index;
        this.searcher = searcher;
    }

    Generation index() {
        return index;
    }

    /** Answers what is asked of it. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /**
     * Has it kept for some minutes.
     *
     * @return a number by which {@code SearchIndex.ask} finds it again; no other moment, instance
     *     or index has the same
     */
    public long version() {
        try {
            return index.readers().keep(searcher);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            Readers.release(searcher);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
