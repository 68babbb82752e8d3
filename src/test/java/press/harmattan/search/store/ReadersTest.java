package press.harmattan.search.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.search.mapping.IndexInMemory;

class ReadersTest {

    @TempDir Path root;

    @Test
    void what_was_kept_is_there_until_the_index_is_closed() throws Exception {
        Generation index = Shelves.at(root, IndexInMemory.mapping()).create();
        IndexSearcher searcher = index.readers().acquire();
        long version = index.readers().keep(searcher);
        Readers.release(searcher);
        Optional<IndexSearcher> again = index.readers().acquire(version);
        assertTrue(again.isPresent());
        Readers.release(again.get());
        assertFalse(index.readers().acquire(version + 1).isPresent());

        index.close();
        assertFalse(index.readers().acquire(version).isPresent());
    }
}
