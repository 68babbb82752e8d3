package press.harmattan.search.mapping;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of a few articles, made as the program makes its own, without files or a server. */
public final class IndexInMemory implements AutoCloseable {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private IndexInMemory(DirectoryReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Mapping.SIMILARITY);
    }

    public static IndexInMemory of(IndexedArticle... articles) {
        return of(Arrays.asList(articles));
    }

    public static IndexInMemory of(List<IndexedArticle> articles) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, mapping().writing())) {
                for (IndexedArticle article : articles) {
                    writer.addDocument(documents().of(article));
                }
            }
            return new IndexInMemory(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the weights that are the default, or with others by their keys. */
    public static ArticleDocuments documents() {
        return new ArticleDocuments(weights(Map.of()));
    }

    public static Mapping mapping() {
        return new Mapping(weights(Map.of()));
    }

    static WeightConfig weights(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(WeightConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(WeightConfig.class);
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    /** What a query finds, the best first. */
    public List<UUID> find(Query query) {
        return ids(search(query));
    }

    public int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public float score(Query query, UUID id) {
        TopDocs found = search(query);
        return found.scoreDocs[ids(found).indexOf(id)].score;
    }

    private TopDocs search(Query query) {
        try {
            return searcher.search(query, 1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UUID> ids(TopDocs found) {
        List<UUID> ids = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            ids.add(id(hit));
        }
        return ids;
    }

    public UUID id(ScoreDoc hit) {
        try {
            return Fields.id(searcher, hit.doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
