package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Piece;

class FiltersTest {

    private static final UUID STORY = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID MALI = UUID.randomUUID();
    private static final UUID NIGER = UUID.randomUUID();
    private static final UUID GRAIN = UUID.randomUUID();
    private static final UUID PRICES = UUID.randomUUID();
    private static final UUID AMINA = UUID.randomUUID();

    private static final IndexedArticle ARABIC =
            Piece.in("ar")
                    .story(STORY, "fr")
                    .published("2026-03-01T00:00:00Z")
                    .updated("2026-05-01T00:00:00Z")
                    .section(SECTION)
                    .regions(MALI, NIGER)
                    .tags(GRAIN, PRICES)
                    .authors(AMINA)
                    .done();
    private static final IndexedArticle FRENCH =
            Piece.in("fr")
                    .story(STORY, "ar")
                    .published("2026-03-02T00:00:00Z")
                    .regions(MALI)
                    .tags(GRAIN)
                    .done();
    private static final IndexedArticle ENGLISH =
            Piece.in("en").published("2026-03-03T00:00:00.000001Z").done();

    private static final Asked ASKED = Asked.of(ARABIC, FRENCH, ENGLISH);

    @AfterAll
    static void close() {
        ASKED.close();
    }

    @Test
    void without_conditions_every_article_comes() {
        assertPassing(languages(), ARABIC, FRENCH, ENGLISH);
    }

    @Test
    void of_each_story_the_version_in_the_best_language_comes() {
        assertPassing(languages("fr"), FRENCH);
        assertPassing(languages("ar", "fr"), ARABIC);
        assertPassing(languages("fr", "ar", "en"), FRENCH, ENGLISH);
        assertPassing(languages("en", "ar"), ARABIC, ENGLISH);
        assertPassing(languages("ha"));
    }

    @Test
    void articles_come_from_where_they_stand() {
        assertPassing(terms(Set.of(SECTION), none(), none(), none(), none(), none()), ARABIC);
        assertPassing(
                terms(none(), Set.of(MALI, SECTION), none(), none(), none(), none()),
                ARABIC,
                FRENCH);
        assertPassing(terms(none(), Set.of(NIGER), none(), none(), none(), none()), ARABIC);
        assertPassing(
                terms(none(), none(), Set.of(GRAIN, AMINA), none(), none(), none()),
                ARABIC,
                FRENCH);
        assertPassing(terms(none(), none(), none(), Set.of(GRAIN, PRICES), none(), none()), ARABIC);
        assertPassing(
                terms(none(), none(), none(), none(), Set.of(PRICES), none()), FRENCH, ENGLISH);
        assertPassing(terms(none(), none(), none(), none(), none(), Set.of(AMINA)), ARABIC);
    }

    @Test
    void stories_and_articles_are_chosen_by_their_ids() {
        assertPassing(filter(List.of(STORY), List.of(), List.of()), ARABIC, FRENCH);
        assertPassing(filter(List.of(), List.of(STORY), List.of()), ENGLISH);
        assertPassing(
                filter(List.of(), List.of(), List.of(ENGLISH.id(), UUID.randomUUID())), ENGLISH);
    }

    @Test
    void times_begin_with_the_first_moment_and_end_before_the_last() {
        assertPassing(published("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"), ARABIC);
        assertPassing(published("2026-03-01T00:00:00.000001Z", null), FRENCH, ENGLISH);
        assertPassing(published(null, "2026-03-03T00:00:00.000001Z"), ARABIC, FRENCH);
        assertPassing(published(null, "2026-03-03T00:00:00.000002Z"), ARABIC, FRENCH, ENGLISH);
        assertPassing(updated("2026-04-01T00:00:00Z", null), ARABIC);
        assertPassing(updated(null, "2026-04-01T00:00:00Z"), FRENCH, ENGLISH);
        assertPassing(
                updated("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"), ARABIC, FRENCH, ENGLISH);
    }

    private static void assertPassing(ArticleFilter filter, IndexedArticle... articles) {
        Query query = Filters.of(filter);
        assertEquals(Asked.ids(articles), ASKED.index().find(query).stream().sorted().toList());
    }

    private static ArticleFilter languages(String... best) {
        return ArticleFilter.of(List.of(best), TermFilter.EVERYWHERE, Set.of());
    }

    private static ArticleFilter terms(
            Set<UUID> sections,
            Set<UUID> regions,
            Set<UUID> tags,
            Set<UUID> tagsAll,
            Set<UUID> tagsNot,
            Set<UUID> authors) {
        return ArticleFilter.of(
                List.of(),
                new TermFilter(sections, regions, tags, tagsAll, tagsNot, authors),
                Set.of());
    }

    private static Set<UUID> none() {
        return Set.of();
    }

    private static ArticleFilter filter(List<UUID> stories, List<UUID> storiesNot, List<UUID> ids) {
        return new ArticleFilter(
                List.of(), TermFilter.EVERYWHERE, stories, storiesNot, ids, null, null, null, null);
    }

    private static ArticleFilter published(String from, String to) {
        return times(instant(from), instant(to), null, null);
    }

    private static ArticleFilter updated(String from, String to) {
        return times(null, null, instant(from), instant(to));
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static ArticleFilter times(
            Instant from, Instant to, Instant updatedFrom, Instant updatedTo) {
        return new ArticleFilter(
                List.of(),
                TermFilter.EVERYWHERE,
                Set.of(),
                Set.of(),
                List.of(),
                from,
                to,
                updatedFrom,
                updatedTo);
    }
}
