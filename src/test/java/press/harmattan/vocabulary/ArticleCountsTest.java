package press.harmattan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ArticleCountsTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void an_article_counts_for_its_terms_and_for_all_above_them_once() {
        given.section("economy").save();
        given.section("markets").below("economy").save();
        given.published("a")
                .section("markets")
                .in("mopti", "bamako")
                .tagged("x")
                .by("amina")
                .save();
        given.published("b").section("economy").in("mali").tagged("x").by("amina").save();
        assertEquals(2, count("/v1/sections/economy"));
        assertEquals(1, count("/v1/sections/markets"));
        assertEquals(2, count("/v1/regions/mali"));
        assertEquals(1, count("/v1/regions/mopti"));
        assertEquals(0, count("/v1/regions/niger"));
        assertEquals(2, count("/v1/tags/x"));
        assertEquals(2, count("/v1/authors/amina"));
        assertEquals(List.of(2, 1), read("/v1/sections").getList("data.articleCount"));
    }

    @Test
    void with_languages_stories_are_counted_that_can_be_read_in_them() {
        GivenArticle rain = given.published("rain").lang("en").tagged("x").save();
        given.published("pluie").lang("fr").story(rain).tagged("x").save();
        given.published("école").lang("fr").tagged("x").save();
        given.published("سوق").lang("ar").tagged("x").save();
        assertEquals(4, count("/v1/tags/x"));
        assertEquals(2, count("/v1/tags/x", "lang", "fr"));
        assertEquals(1, count("/v1/tags/x", "lang", "en"));
        assertEquals(2, count("/v1/tags/x", "lang", "fr,en"));
        assertEquals(3, count("/v1/tags/x", "lang", "fr,en,ar"));
    }

    @Test
    void what_readers_cannot_see_is_never_counted() {
        given.section("economy").save();
        given.draft("a").section("economy").in("mali").tagged("x").by("amina").save();
        given.published("b")
                .section("economy")
                .in("mali")
                .tagged("x")
                .by("amina")
                .unpublished()
                .save();
        given.published("c")
                .section("economy")
                .in("mali")
                .tagged("x")
                .by("amina")
                .retracted("No.")
                .save();
        for (String path :
                List.of(
                        "/v1/sections/economy",
                        "/v1/regions/mali",
                        "/v1/tags/x",
                        "/v1/authors/amina")) {
            assertEquals(0, count(path), path);
        }
    }

    private static int count(String path, Object... parameters) {
        return read(path, parameters).getInt("articleCount");
    }
}
