package press.harmattan.search.related;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import press.harmattan.article.ArticleRow;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

/** How much articles are related, in an index of a few. */
class KinshipTest {
    private static final Instant NOW = Place.since(Instant.parse("2026-06-30T12:40:00Z"));
    private static final UUID STORY = UUID.randomUUID();

    private static UUID[] ids(int howMany) {
        return Stream.generate(UUID::randomUUID).limit(howMany).toArray(UUID[]::new);
    }

    private static ArticleRow article(List<UUID> tags, List<UUID> regions, List<UUID> authors) {
        Content content =
                new Content(
                        "It",
                        null,
                        null,
                        null,
                        null,
                        authors,
                        regions,
                        tags,
                        List.of(),
                        Access.open,
                        null);
        return new ArticleRow(
                UUID.randomUUID(),
                STORY,
                "en",
                null,
                "it",
                1,
                content,
                1,
                NOW,
                NOW,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<UUID> related(ArticleRow article, IndexedArticle... others)
            throws IOException {
        List<IndexedArticle> all = new ArrayList<>(List.of(others));
        for (int i = 0; i < 1_000; i++) {
            all.add(Piece.titled("en", "Something else"));
        }
        try (IndexInMemory index = IndexInMemory.of(all)) {
            IndexReader reader = index.searcher().getIndexReader();
            return index
                    .find(
                            Kinship.of(
                                    article,
                                    List.of(),
                                    TellingWords.of(article, reader),
                                    reader,
                                    NOW))
                    .stream()
                    .limit(others.length)
                    .toList();
        }
    }

    @Test
    void the_same_story_comes_first_however_much_another_article_has_in_common()
            throws IOException {
        UUID[] tags = ids(25);
        UUID[] regions = ids(25);
        UUID[] authors = ids(25);
        IndexedArticle version =
                Piece.in("fr").story(STORY, "en").published("2016-01-01T00:00:00Z").done();
        IndexedArticle other =
                Piece.in("en")
                        .tags(tags)
                        .regions(regions)
                        .authors(authors)
                        .published("2026-06-30T11:00:00Z")
                        .done();
        assertEquals(
                List.of(version.id(), other.id()),
                related(
                        article(List.of(tags), List.of(regions), List.of(authors)),
                        other,
                        version));
    }

    @Test
    void of_what_was_published_within_the_hour_the_newest_comes_first() throws IOException {
        UUID[] tag = ids(1);
        IndexedArticle older = Piece.in("en").tags(tag).published("2026-06-30T12:10:00Z").done();
        IndexedArticle newer = Piece.in("en").tags(tag).published("2026-06-30T12:30:00Z").done();
        assertEquals(
                List.of(newer.id(), older.id()),
                related(article(List.of(tag), List.of(), List.of()), older, newer));
    }

    @Test
    void how_rare_something_is_is_told_by_what_is_there_and_not_by_what_was_taken_away()
            throws IOException {
        UUID[] tag = ids(1);
        IndexedArticle other = Piece.in("en").tags(tag).done();
        ArticleRow article = article(List.of(tag), List.of(), List.of());
        assertEquals(score(article, other, 0), score(article, other, 100));
    }

    /** What an article among a hundred gets, and others that were taken away. */
    private static float score(ArticleRow article, IndexedArticle other, int gone)
            throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer =
                        new IndexWriter(directory, IndexInMemory.mapping().writing())) {
            writer.addDocument(IndexInMemory.documents().of(other));
            for (int i = 0; i < 100; i++) {
                writer.addDocument(IndexInMemory.documents().of(Piece.titled("fr", "Autre")));
            }
            for (int i = 0; i < gone; i++) {
                writer.addDocument(IndexInMemory.documents().of(Piece.titled("ar", "آخر")));
            }
            writer.commit();
            writer.deleteDocuments(new Term(Fields.LANG, "ar"));
            return score(article, writer);
        }
    }

    private static float score(ArticleRow article, IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            TellingWords words = TellingWords.of(article, reader);
            Query kin = Kinship.of(article, List.of(), words, reader, NOW);
            return new IndexSearcher(reader).search(kin, 1).scoreDocs[0].score;
        }
    }
}
