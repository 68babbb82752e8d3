package press.harmattan.search.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class ArticleDocumentsTest {

    private static final String RAIN = "fleuve";

    @Test
    void a_word_counts_most_in_the_title_then_in_the_summary_then_in_the_body() {
        IndexedArticle title = Piece.in("fr").title(RAIN).summary("un").text("deux").done();
        IndexedArticle summary = Piece.in("fr").title("un").summary(RAIN).text("deux").done();
        IndexedArticle body = Piece.in("fr").title("un").summary("deux").text(RAIN).done();
        try (IndexInMemory index = IndexInMemory.of(body, summary, title)) {
            assertEquals(List.of(title.id(), summary.id(), body.id()), index.find(french("fleuv")));
        }
    }

    @Test
    void names_do_not_make_an_article_longer() {
        IndexedArticle bare = Piece.saying("fr", "Le fleuve monte");
        Piece tagged = Piece.in("fr").text("Le fleuve monte");
        for (int i = 0; i < 20; i++) {
            tagged.named("fr", "étiquette " + i).alias("surnom " + i);
        }
        IndexedArticle named = tagged.done();
        try (IndexInMemory index = IndexInMemory.of(bare, named)) {
            Query query = french("fleuv");
            assertEquals(index.score(query, bare.id()), index.score(query, named.id()));
        }
    }

    @Test
    void no_phrase_reaches_from_one_part_into_the_next() {
        IndexedArticle apart = Piece.in("fr").title("fleuve").summary("marché").done();
        IndexedArticle together = Piece.in("fr").summary("fleuve marché").done();
        try (IndexInMemory index = IndexInMemory.of(apart, together)) {
            Query near = new PhraseQuery(90, Fields.words(Family.fr), "fleuv", "march");
            assertEquals(List.of(together.id()), index.find(near));
        }
    }

    @Test
    void a_phrase_of_a_title_is_found_though_its_words_count_several_times() {
        IndexedArticle article = Piece.titled("ar", "سوق الحبوب في موبتي");
        try (IndexInMemory index = IndexInMemory.of(article)) {
            assertEquals(
                    1, index.count(new PhraseQuery(2, Fields.words(Family.ar), "سوق", "موبت")));
        }
    }

    @Test
    void a_name_is_found_as_its_own_language_reads_it_and_marked_so() {
        IndexedArticle article =
                Piece.in("ar").title("أخبار").named("fr", "Marchés").named("ar", "أسواق").done();
        try (IndexInMemory index = IndexInMemory.of(article)) {
            assertEquals(1, index.count(arabic(Family.fr.mark() + "march")));
            assertEquals(0, index.count(arabic("march")));
            assertEquals(1, index.count(arabic("سوق")));
        }
    }

    @Test
    void an_alias_is_found_as_every_language_reads_it() {
        IndexedArticle article = Piece.in("ar").title("أخبار").alias("Harvests").done();
        try (IndexInMemory index = IndexInMemory.of(article)) {
            assertEquals(1, index.count(arabic("harvests")));
            assertEquals(1, index.count(arabic(Family.und.mark() + "harvests")));
            assertEquals(1, index.count(arabic(Family.en.mark() + "harvest")));
        }
    }

    @Test
    void an_article_is_in_the_field_of_its_own_language_alone() {
        IndexedArticle article = Piece.titled("ha", "Kasuwar hatsi");
        try (IndexInMemory index = IndexInMemory.of(article)) {
            for (Family family : Family.ALL) {
                Query query = new TermQuery(new Term(Fields.words(family), "kasuwar"));
                assertEquals(family == Family.und ? 1 : 0, index.count(query), family.name());
            }
        }
    }

    @Test
    void ids_come_back_as_they_were_and_in_the_order_of_the_database() {
        UUID low = UUID.fromString("01a0e41b-27a0-75c3-8ff2-eb206c0acf5e");
        UUID high = UUID.fromString("f1a0e41b-27a0-75c3-0ff2-eb206c0acf5e");
        assertEquals(low, Fields.uuid(Fields.bytes(low)));
        assertTrue(Fields.bytes(low).compareTo(Fields.bytes(high)) < 0);
    }

    private static Query french(String term) {
        return new TermQuery(new Term(Fields.words(Family.fr), term));
    }

    private static Query arabic(String term) {
        return new TermQuery(new Term(Fields.words(Family.ar), term));
    }
}
