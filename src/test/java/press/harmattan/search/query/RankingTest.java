package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

class RankingTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    @Test
    void of_two_articles_alike_the_newer_comes_first() {
        IndexedArticle old = Piece.in("fr").text("riz").published("2026-01-01T00:00:00Z").done();
        IndexedArticle fresh = Piece.in("fr").text("riz").published("2026-06-30T00:00:00Z").done();
        assertEquals(List.of(fresh, old), ranked("riz", NOW, old, fresh));
    }

    @Test
    void the_word_in_the_title_outweighs_some_days() {
        IndexedArticle title = Piece.in("fr").title("riz").published("2026-06-20T00:00:00Z").done();
        IndexedArticle body =
                Piece.in("fr").title("mil").text("riz").published("2026-06-30T00:00:00Z").done();
        assertEquals(List.of(title, body), ranked("riz", NOW, body, title));
    }

    @Test
    void words_that_stand_near_each_other_come_before_words_that_are_scattered() {
        IndexedArticle near = Piece.saying("ar", "ارتفعت أسعار الحبوب في السوق هذا الأسبوع كثيرا");
        IndexedArticle far = Piece.saying("ar", "الحبوب هذا الأسبوع في السوق ارتفعت كثيرا أسعار");
        assertEquals(List.of(near, far), ranked("أسعار الحبوب", NOW, far, near));
    }

    @Test
    void words_between_which_a_little_word_stands_are_near_each_other() {
        IndexedArticle near =
                Piece.saying("fr", "la saison de récolte du riz est longue cette année");
        IndexedArticle far =
                Piece.saying("fr", "le riz est long, cette année de la saison récolte");
        assertEquals(List.of(near, far), ranked("récolte de riz", NOW, far, near));
    }

    @Test
    void nothing_but_the_words_counts_when_so_configured() {
        IndexedArticle old =
                Piece.in("fr").text("riz mil").published("2020-01-01T00:00:00Z").done();
        IndexedArticle fresh =
                Piece.in("fr").text("mil riz").published("2026-06-30T00:00:00Z").done();
        Ranking plain = Rankings.with(Map.of("freshness", "0", "nearness", "0"));
        try (IndexInMemory index = IndexInMemory.of(old, fresh)) {
            Words words = QueryParser.parse("riz mil");
            Query query = plain.of(words, List.of(), NOW);
            assertEquals(index.score(query, old.id()), index.score(query, fresh.id()));
            Query usual = Rankings.usual().of(words, List.of(), NOW);
            assertTrue(index.score(usual, old.id()) < index.score(usual, fresh.id()));
        }
    }

    @Test
    void an_article_of_half_the_time_has_half_of_what_is_given_for_freshness() {
        IndexedArticle article =
                Piece.in("fr").text("riz").published("2026-06-01T00:00:00Z").done();
        Ranking only = Rankings.with(Map.of("freshness", "4", "half-freshness", "30d"));
        Ranking none = Rankings.with(Map.of("freshness", "0"));
        try (IndexInMemory index = IndexInMemory.of(article)) {
            Words words = QueryParser.parse("riz");
            float fresh = index.score(only.of(words, List.of(), NOW), article.id());
            float plain = index.score(none.of(words, List.of(), NOW), article.id());
            assertEquals(2, fresh - plain, 1e-5);
        }
    }

    @Test
    void what_was_published_since_is_as_fresh_as_what_is_published_now() {
        IndexedArticle now = Piece.in("fr").text("riz").published(NOW.toString()).done();
        IndexedArticle later =
                Piece.in("fr").text("riz").published(NOW.plusSeconds(300).toString()).done();
        try (IndexInMemory index = IndexInMemory.of(now, later)) {
            Query query = Rankings.usual().of(QueryParser.parse("riz"), List.of(), NOW);
            assertEquals(index.score(query, now.id()), index.score(query, later.id()));
        }
    }

    @Test
    void the_same_moment_gives_the_same_order_whatever_the_clock_says() {
        Words words = QueryParser.parse("riz");
        assertEquals(
                Rankings.usual().of(words, List.of("fr"), NOW),
                Rankings.usual().of(words, List.of("fr"), NOW));
    }

    private static List<IndexedArticle> ranked(String q, Instant now, IndexedArticle... articles) {
        List<IndexedArticle> archive = new ArrayList<>(List.of(articles));
        for (int i = 0; i < 50; i++) {
            archive.add(Piece.saying("fr", "Une pluie de plus"));
            archive.add(Piece.saying("ar", "مطر جديد"));
        }
        try (IndexInMemory index = IndexInMemory.of(archive)) {
            return index.find(Rankings.usual().of(QueryParser.parse(q), List.of(), now)).stream()
                    .map(id -> List.of(articles).stream().filter(it -> it.id().equals(id)))
                    .flatMap(found -> found)
                    .toList();
        }
    }
}
