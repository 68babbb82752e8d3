package press.harmattan.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;

/** An index of many segments, out of which some articles were taken again. */
final class Shelf implements AutoCloseable {
    private static final int SEGMENT = 40;

    private final List<IndexedArticle> kept = new ArrayList<>();
    private final DirectoryReader reader;

    Shelf(List<IndexedArticle> articles, Chance chance) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        var writing = IndexInMemory.mapping().writing().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, writing.setMaxBufferedDocs(SEGMENT))) {
            for (IndexedArticle article : articles) {
                writer.addDocument(IndexInMemory.documents().of(article));
            }
            for (IndexedArticle article : articles) {
                if (chance.oneIn(20)) {
                    writer.deleteDocuments(Fields.article(article.id()));
                } else {
                    kept.add(article);
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    List<IndexedArticle> kept() {
        return kept;
    }

    IndexSearcher searcher(Executor hands) {
        return new IndexSearcher(reader, hands);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
