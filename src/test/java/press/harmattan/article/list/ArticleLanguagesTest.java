package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ArticleLanguagesTest {
    @Inject Given given;

    @BeforeEach
    void three_stories_in_different_languages() {
        given.nothing();
        GivenArticle rain = given.published("rain").lang("en").save();
        given.published("pluie").lang("fr").translated(rain).save();
        given.published("مطر").lang("ar").translated(rain).save();
        GivenArticle fair = given.published("سوق").lang("ar").save();
        given.published("fair").lang("en").translated(fair).save();
        given.published("school").lang("en").save();
    }

    @Test
    void without_a_preference_every_version_comes() {
        assertEquals(List.of("school", "fair", "سوق", "مطر", "pluie", "rain"), articles());
    }

    @Test
    void a_preference_brings_each_story_once_in_its_best_language() {
        assertEquals(List.of("سوق", "pluie"), articles("lang", "fr,ar"));
        assertEquals(List.of("سوق", "مطر"), articles("lang", "ar,fr"));
        assertEquals(List.of("school", "سوق", "pluie"), articles("lang", "fr,ar,en"));
        assertEquals(List.of("school", "fair", "rain"), articles("lang", "en"));
    }

    @Test
    void fallback_says_that_it_is_not_the_first_language() {
        assertEquals(
                List.of(true, false),
                read("/v1/articles", "lang", "fr,ar").getList("data.fallback"));
        assertEquals(
                List.of(false, false),
                read("/v1/articles", "lang", "ar,fr").getList("data.fallback"));
        assertFalse(read("/v1/articles").getList("data.fallback").contains(true));
        assertFalse(read("/v1/articles/rain").getBoolean("fallback"));
    }

    @Test
    void the_best_version_is_the_best_of_all_and_not_of_those_that_other_filters_left() {
        given.published("harvest").lang("fr").tagged("farming").save();
        GivenArticle story = given.published("récolte").lang("fr").save();
        given.published("حصاد").lang("ar").story(story).tagged("farming").save();
        assertEquals(List.of("harvest"), articles("lang", "fr,ar", "tag", "farming"));
    }

    @Test
    void an_unpublished_version_is_no_version() {
        GivenArticle story = given.published("récolte").lang("fr").save();
        given.published("حصاد").lang("ar").story(story).at("2026-10-01T00:00:00Z").save();
        story.unpublished().save();
        assertEquals("حصاد", articles("lang", "fr,ar").get(0));
    }

    @ParameterizedTest
    @CsvSource({"fr-CA", "FR", "fr-Latn-CA", "'fr-CA,fr'"})
    void a_longer_tag_is_shortened_until_it_is_one_of_ours(String lang) {
        assertEquals(List.of("pluie"), articles("lang", lang));
        assertEquals(List.of("fr"), read("/v1/articles", "lang", lang).getList("query.lang"));
    }

    @Test
    void all_languages_of_a_list_stay_in_their_order() {
        assertEquals(
                List.of("en", "ar", "fr"),
                read("/v1/articles", "lang", "en-GB,ar-TD,en,fr-CA").getList("query.lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "xx", "f", "arabic", "fr_CA", "-", "fr-", "العربية", "fr;q=0.8"})
    void a_language_that_is_not_ours_is_refused_with_those_that_are(String lang) {
        for (String whole : List.of(lang, "fr," + lang)) {
            assertEquals(List.of("lang"), refused("/v1/articles", "lang", whole));
            assertEquals(
                    List.of("ar", "fr", "en"),
                    get("/v1/articles", "lang", whole).jsonPath().getList("errors[0].allowed"));
        }
    }

    @Test
    void what_a_browser_prefers_changes_nothing() {
        String plain = get("/v1/articles").asString();
        String preferring =
                request().header("Accept-Language", "fr").get("/v1/articles").asString();
        assertEquals(plain, preferring);
    }

    @Test
    void a_direction_comes_from_the_script_of_the_language() {
        assertEquals(
                List.of("rtl", "ltr"), read("/v1/articles", "lang", "fr,ar").getList("data.dir"));
    }

    @Test
    void names_come_in_the_language_of_the_article_and_else_say_theirs() {
        given.tag("farming").named("fr", "Agriculture").named("ar", "زراعة").save();
        given.tag("water").named("en", "Water").save();
        given.section("economy").named("ar", "اقتصاد").named("fr", "Économie").save();
        given.author("amina").named("fr", "Amina").named("ar", "أمينة").save();
        given.published("récolte")
                .lang("fr")
                .tagged("farming", "water")
                .section("economy")
                .by("amina")
                .in("bamako")
                .save();
        // What a caller prefers chooses the article, never the language of the names in it.
        for (String lang : List.of("fr", "ar,fr")) {
            var card = read("/v1/articles", "lang", lang, "tag", "farming");
            assertEquals(List.of("Agriculture", "Water"), card.getList("data[0].tags.name"));
            assertEquals(Arrays.asList(null, "en"), card.getList("data[0].tags.lang"));
            assertEquals(Arrays.asList(null, "ltr"), card.getList("data[0].tags.dir"));
            assertEquals("Économie", card.getString("data[0].section.name"));
            assertNull(card.get("data[0].section.lang"));
            assertEquals("Amina", card.getString("data[0].authors[0].name"));
            assertEquals("Mali", card.getString("data[0].regions[0].path[0].name"));
        }
        given.published("حصاد").lang("ar").tagged("farming", "water").by("amina").save();
        var item = read("/v1/articles/حصاد");
        assertEquals(List.of("زراعة", "Water"), item.getList("tags.name"));
        assertEquals(Arrays.asList(null, "ltr"), item.getList("tags.dir"));
        assertEquals("أمينة", item.getString("authors[0].name"));
    }

    @Test
    void a_name_in_neither_language_comes_in_that_of_the_site() {
        given.tag("water").named("ar", "ماء").named("fr", "Eau").save();
        given.published("wells").lang("en").tagged("water").save();
        assertEquals("ماء", read("/v1/articles/wells").getString("tags[0].name"));
        assertEquals("ar", read("/v1/articles/wells").getString("tags[0].lang"));
        assertEquals("rtl", read("/v1/articles/wells").getString("tags[0].dir"));
    }
}
