package press.harmattan.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.names.Typed;

class TitleQueryTest {

    /** Which of some titles are found. */
    private static List<String> found(Query query, String... titles) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer =
                    new IndexWriter(directory, new IndexWriterConfig(Family.und.analyzer()))) {
                for (String title : titles) {
                    Document document = new Document();
                    document.add(new TextField(Fields.TITLE, title, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                List<String> found = new ArrayList<>();
                for (ScoreDoc doc : new IndexSearcher(reader).search(query, 10).scoreDocs) {
                    found.add(titles[doc.doc]);
                }
                return found;
            }
        }
    }

    private static TitleQuery typed(String text) {
        return new TitleQuery(Typed.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "La récolte du mil, recolte m",
        "La récolte du mil, MIL la rec",
        "المدارس تفتح, مدارس",
        "مدارس تفتح, المدا",
        "خطة ٢٠٢٤, 202"
    })
    void words_are_found_in_any_order_the_last_one_unfinished(String title, String text)
            throws IOException {
        assertEquals(List.of(title), found(typed(text).asTyped(), title, "Autre"));
    }

    @ParameterizedTest
    @CsvSource({
        "La récolte du mil, reoclt",
        "La récolte du mil, rcol",
        "La récolte du mil, recxolte",
        "La récolte du mil, recolta",
        "La récolte du mil, recolze mil",
        "المدارس تفتح, المدراس",
        "مدارس تفتح, المدراس",
        "المدارس تفتح, مدراس",
        "Aaaaaaaa, aaaaaaa"
    })
    void one_letter_may_be_wrong(String title, String text) throws IOException {
        assertEquals(List.of(title), found(typed(text).misspelt(), title, "Autre"));
    }

    @ParameterizedTest
    @CsvSource({
        "La récolte du mil, becolte",
        "La récolte du mil, reoclet",
        "La récolte du mil, mik",
        "La récolte du mil, recolze mik",
        "La récolte du mil, recx", // as good as rec
        "Plan 2024, 2025"
    })
    void no_more_than_that_may_be(String title, String text) throws IOException {
        assertEquals(List.of(), found(typed(text).misspelt(), title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab", "abcdefghij", "ا", "الم", "𐒰𐒱"})
    void words_of_every_length_can_be_asked_for(String letters) throws IOException {
        for (int length = 1; length <= 60; length++) {
            String word = letters.repeat(length).substring(0, length);
            found(typed(word).misspelt(), "Autre");
            found(typed("autre " + word + " " + word).misspelt(), "Autre");
        }
    }

    @Test
    void as_many_words_can_be_asked_for_as_a_request_has_room_for() throws IOException {
        assertEquals(List.of(), found(typed("ا ".repeat(256)).asTyped(), "Autre"));
        assertEquals(List.of(), found(typed("récolte ".repeat(64)).asTyped(), "Autre"));
        assertEquals(List.of(), found(typed("récolte ".repeat(8)).misspelt(), "Autre"));
    }
}
