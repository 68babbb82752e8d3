package press.harmattan.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

@QuarkusTest
class FollowedChangesTest {
    @Inject Given given;
    @Inject IndexComparison index;

    @BeforeEach
    void begin() {
        given.nothing();
    }

    @Test
    void what_is_published_is_in_the_index() throws Exception {
        given.published("la-moisson")
                .lang("fr")
                .title("La moisson commence")
                .kicker("Agriculture")
                .summary("Les premiers champs sont fauchés.")
                .body("<p>Le mil est rentré avant la pluie.</p>")
                .section("economy")
                .in("mopti")
                .tagged("farming", "rain")
                .by("awa")
                .save();
        given.published("السوق").lang("ar").title("سوق جديد في موبتي").in("mopti").save();
        given.draft("unfinished").save();

        assertEquals(2, index.check());
    }

    @Test
    void an_edited_article_is_as_it_was_edited_last() throws Exception {
        GivenArticle article = given.published("market").tagged("prices").save();
        article.reworked("The market moves", "<p>To the river.</p>").updated().save();
        article.tagged("river").corrected("The name of the river was wrong.").save();

        assertEquals(1, index.check());
    }

    @Test
    void what_readers_do_not_see_any_more_is_not_in_the_index() throws Exception {
        GivenArticle one = given.published("one").save();
        GivenArticle two = given.published("two").save();
        given.published("three").save();
        one.retracted("It was about another market.").save();
        two.unpublished().save();

        assertEquals(1, index.check());
    }

    @Test
    void every_version_of_a_story_knows_the_languages_of_the_others() throws Exception {
        GivenArticle original = given.published("harvest").lang("en").save();
        GivenArticle french = given.published("recolte").lang("fr").translated(original).save();
        given.published("الحصاد").lang("ar").translated(original).save();
        assertEquals(3, index.check());

        french.unpublished().save();
        assertEquals(2, index.check());
    }

    @Test
    void a_body_that_is_not_open_to_everybody_is_not_in_the_index() throws Exception {
        GivenArticle article =
                given.published("report").body("<p>Millet.</p>").access(Access.partner).save();
        assertEquals(1, index.check());

        article.access(Access.open).updated().save();
        assertEquals(1, index.check());
    }

    @Test
    void articles_are_found_by_what_their_terms_are_called_now() throws Exception {
        var tag = given.tag("farming").named("en", "Farming").named("ar", "زراعة").save();
        given.published("one").tagged("farming").save();
        given.published("two").tagged("farming", "rain").in("mopti").save();
        tag.named("fr", "Agriculture").alias("Ackerbau").save();

        assertEquals(2, index.check());
    }
}
