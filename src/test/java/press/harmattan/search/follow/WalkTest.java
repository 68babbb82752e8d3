package press.harmattan.search.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;

@QuarkusTest
class WalkTest {
    private static final int STORIES = 120;

    @Inject Given given;
    @Inject Hql hql;
    @Inject Sql sql;
    @Inject TermNames names;

    private final List<GivenArticle> originals = new ArrayList<>();
    private final List<GivenArticle> translations = new ArrayList<>();

    /** The story of each hour is translated 30 hours before, so all others lie in between. */
    @BeforeEach
    void more_stories_than_are_read_at_once() {
        given.nothing();
        for (int i = 0; i < STORIES; i++) {
            GivenArticle original = given.published("récit-" + i).lang("fr").at(hour(100 + i));
            originals.add(original);
            translations.add(
                    given.published("story-" + i).lang("en").story(original).at(hour(70 + i)));
        }
        given.save(originals);
        given.save(translations);
    }

    private static String hour(int hours) {
        return "2026-06-%02dT%02d:00:00Z".formatted(1 + hours / 24, hours % 24);
    }

    @Test
    void every_article_comes_once_in_the_order_of_the_index_and_knows_its_other_languages() {
        List<IndexedArticle> walked = walk(new IndexedRepository(hql, sql));
        assertEquals(2 * STORIES, walked.stream().map(IndexedArticle::id).distinct().count());
        List<IndexedArticle> sorted = new ArrayList<>(walked);
        sorted.sort(
                (one, other) -> {
                    int published = other.publishedAt().compareTo(one.publishedAt());
                    String ids = other.id().toString();
                    return published != 0 ? published : ids.compareTo(one.id().toString());
                });
        assertEquals(ids(sorted), ids(walked));
        for (IndexedArticle article : walked) {
            String other = article.lang().equals("fr") ? "en" : "fr";
            assertEquals(List.of(other), article.otherLanguages());
        }
    }

    @Test
    void a_story_whose_newest_article_is_gone_meanwhile_comes_with_the_next() {
        GivenArticle gone = originals.get(STORIES - 1);
        GivenArticle left = translations.get(STORIES - 1);
        List<IndexedArticle> walked = walk(new Withdrawing(hql, sql, gone));
        assertEquals(2 * STORIES - 1, walked.size());
        IndexedArticle alone =
                walked.stream().filter(it -> it.id().equals(left.id())).findAny().orElseThrow();
        assertEquals(List.of(), alone.otherLanguages());
    }

    private List<IndexedArticle> walk(IndexedRepository repository) {
        Walk walk = new Walk(new IndexedStories(repository, names, IndexInMemory.documents()));
        List<IndexedArticle> walked = new ArrayList<>();
        for (List<IndexedArticle> next = walk.next(); !next.isEmpty(); next = walk.next()) {
            walked.addAll(next);
        }
        return walked;
    }

    private static List<UUID> ids(List<IndexedArticle> articles) {
        return articles.stream().map(IndexedArticle::id).toList();
    }

    /** Somebody withdraws an article before the first texts are read. */
    private static final class Withdrawing extends IndexedRepository {
        private GivenArticle next;

        Withdrawing(Hql hql, Sql sql, GivenArticle next) {
            super(hql, sql);
            this.next = next;
        }

        @Override
        List<IndexedRow> articles(Collection<UUID> stories) {
            if (next != null) {
                next.unpublished().save();
                next = null;
            }
            return super.articles(stories);
        }
    }
}
