package press.harmattan.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.Piece;

class GenerationTest {
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    @TempDir Path root;

    @Test
    void versions_of_a_story_lie_in_the_order_each_by_itself() throws Exception {
        try (Generation index = Shelves.at(root, IndexInMemory.mapping()).create()) {
            index.replace(ONE, List.of(article(ONE, "en", 3), article(ONE, "ar", 1)));
            index.replace(OTHER, List.of(article(OTHER, "fr", 2)));
            assertEquals(List.of(3L, 2L, 1L), shown(index));

            index.replace(ONE, List.of(article(ONE, "en", 4)));
            assertEquals(Set.of(2L, 4L), Set.copyOf(shown(index)));
            index.replace(OTHER, List.of());
            assertEquals(List.of(4L), shown(index));
        }
    }

    private static Document article(UUID story, String lang, int second) {
        String at = Instant.ofEpochSecond(second).toString();
        return IndexInMemory.documents().of(Piece.in(lang).story(story).published(at).done());
    }

    /** When those were published that readers see, in the order in which they lie. */
    private static List<Long> shown(Generation index) throws IOException {
        index.show(new Position(1, null, Set.of()));
        IndexSearcher searcher = index.readers().acquire();
        try {
            List<Long> seconds = new ArrayList<>();
            for (var part : searcher.getIndexReader().leaves()) {
                LeafReader leaf = part.reader();
                SortedNumericDocValues at = DocValues.getSortedNumeric(leaf, Fields.PUBLISHED);
                for (int document = 0; document < leaf.maxDoc(); document++) {
                    if (leaf.getLiveDocs() == null || leaf.getLiveDocs().get(document)) {
                        at.advanceExact(document);
                        seconds.add(at.nextValue() / 1_000_000);
                    }
                }
            }
            return seconds;
        } finally {
            Readers.release(searcher);
        }
    }
}
