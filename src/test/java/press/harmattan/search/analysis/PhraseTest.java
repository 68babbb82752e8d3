package press.harmattan.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a real index: readings at one position and stop words do not break phrases. */
class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وزارة الصحة | قال لوزارة الصحة أمس | 1",
                "ar | وزارة الصحة | الصحة في الوزارة | 0",
                "ar | القمح في السوق | بيع القمح في السوق | 1",
                "ar | القمح في السوق | بيع القمح من السوق | 0",
                "ar | على العهد | على العهد | 1",
                "fr | le prix du maïs | baisse : le prix du maïs monte | 1",
                "fr | le prix du maïs | le prix mais | 0",
                "fr | côte d'ivoire | en Côte d’Ivoire | 1",
                "en | the who | a song of The Who | 1",
                "en | the who | the song of who | 0"
            })
    void a_phrase_is_found_where_its_words_stand_so(
            String lang, String phrase, String text, int found) throws IOException {
        try (ByteBuffersDirectory index = new ByteBuffersDirectory()) {
            IndexWriterConfig config = new IndexWriterConfig(Analyzers.of(lang));
            try (IndexWriter writer = new IndexWriter(index, config)) {
                Document article = new Document();
                article.add(new TextField("body", text, Field.Store.NO));
                writer.addDocument(article);
            }
            try (DirectoryReader reader = DirectoryReader.open(index)) {
                Query query =
                        new QueryBuilder(Analyzers.of(lang)).createPhraseQuery("body", phrase);
                assertEquals(found, new IndexSearcher(reader).count(query));
            }
        }
    }
}
