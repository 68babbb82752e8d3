package press.harmattan.collection;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.collection.GivenCollection.pick;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.language.Texts;

/** What readers find in a collection. */
@QuarkusTest
class CollectionsTest {
    private static final String HOME = "/v1/collections/home";

    @Inject Given given;
    @Inject GivenCollection collections;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void a_front_page_is_there_from_the_start() {
        JsonPath home = read(HOME, "lang", "fr");
        assertEquals(
                Set.of("id", "slug", "title", "lang", "dir", "items"), home.getMap("").keySet());
        assertEquals("À la une", home.getString("title"));
        assertEquals("ltr", home.getString("dir"));
        assertEquals(List.of(), home.getList("items"));
        assertEquals("الصفحة الرئيسية", read(HOME).getString("title"));
        assertEquals("rtl", read(HOME, "lang", "ar,fr").getString("dir"));
    }

    @Test
    void without_picks_it_has_what_is_newest() {
        published("a", "b", "c");
        assertEquals(List.of("c", "b", "a"), slugs());
    }

    @Test
    void picks_come_first_in_their_order_and_what_is_newest_fills_up_without_doubles() {
        List<GivenArticle> all = published("a", "b", "c", "d", "e");
        collections.home(4, pick(all.get(1)), pick(all.get(3)), pick(all.get(0)));
        assertEquals(List.of("b", "d", "a", "e"), slugs());
    }

    @Test
    void more_picks_than_its_length_end_with_its_length() {
        List<GivenArticle> all = published("a", "b", "c");
        collections.home(2, pick(all.get(0)), pick(all.get(1)), pick(all.get(2)));
        assertEquals(List.of("a", "b"), slugs());
    }

    @Test
    void a_story_comes_once_in_the_best_of_the_languages() {
        GivenArticle rain = given.published("rain").lang("en").save();
        given.published("pluie").lang("fr").translated(rain).save();
        given.published("مطر").lang("ar").translated(rain).save();
        GivenArticle wind = given.published("vent").lang("fr").save();
        given.published("only-english").lang("en").save();
        collections.home(5, pick(wind));

        assertEquals(List.of("vent", "مطر"), slugs("lang", "ar,fr"));
        assertEquals(List.of(true, false), read(HOME, "lang", "ar,fr").getList("items.fallback"));
        assertEquals(List.of("vent", "pluie"), slugs("lang", "fr"));
        assertEquals(List.of("only-english", "rain"), slugs("lang", "en"));
        assertEquals(List.of("vent", "only-english", "مطر"), slugs());
        assertEquals(List.of(true, true, false), read(HOME).getList("items.fallback"));
    }

    @Test
    void the_page_of_a_language_may_have_picks_of_its_own() {
        GivenArticle both = given.published("deux").lang("fr").save();
        GivenArticle french = given.published("trois").lang("fr").save();
        GivenArticle arabic = given.published("أربعة").lang("ar").save();
        given.published("خمسة").lang("ar").save();
        collections.home(3, pick(arabic, "ar"), pick(french, "fr"), pick(both));

        assertEquals(List.of("trois", "deux"), slugs("lang", "fr"));
        assertEquals(List.of("أربعة", "deux", "خمسة"), slugs("lang", "ar,fr"));
        assertEquals(List.of("trois", "deux", "خمسة"), slugs("lang", "fr,ar"));
        assertEquals(List.of("أربعة", "خمسة"), slugs("lang", "ar"));
    }

    @Test
    void a_pick_is_there_until_its_instant() throws InterruptedException {
        List<GivenArticle> all = published("a", "b", "c");
        Instant now = Instant.now();
        collections.home(
                1,
                pick(all.get(1), now.minusSeconds(1)),
                pick(all.get(0), now.plus(Duration.ofDays(1))));
        assertEquals(List.of("a"), slugs());

        Instant soon = Instant.now().plusMillis(1500);
        collections.home(1, pick(all.get(0), soon));
        List<String> before = slugs();
        assertTrue(before.equals(List.of("a")) || Instant.now().isAfter(soon), before::toString);
        while (slugs().equals(List.of("a"))) {
            assertTrue(Instant.now().isBefore(soon.plusSeconds(5)), "the pick has not ended");
            MILLISECONDS.sleep(50);
        }
        assertFalse(Instant.now().isBefore(soon.minusMillis(50)), "the pick has ended too early");
        assertEquals(List.of("c"), slugs());
    }

    @Test
    void a_pick_that_readers_cannot_see_is_left_out_until_they_can() {
        List<GivenArticle> all = published("a", "b", "c");
        GivenArticle picked = all.get(0);
        collections.home(2, pick(picked));
        assertEquals(List.of("a", "c"), slugs());

        picked.unpublished().save();
        assertEquals(List.of("c", "b"), slugs());

        picked.updated().save();
        assertEquals(List.of("a", "c"), slugs());

        picked.retracted("Wrong.").save();
        assertEquals(List.of("c", "b"), slugs());
    }

    @Test
    void text_of_drafts_is_never_shown() {
        GivenArticle draft = given.draft("hidden").title("Zwyntmar").save();
        GivenArticle shown = given.published("shown").title("Shown").save();
        shown.reworked("Zwyntmar", "<p>Zwyntmar</p>").save();
        collections.home(5, pick(draft), pick(shown));

        Response home = get(HOME, "view", "full", "body", "text");
        assertEquals(List.of("shown"), home.jsonPath().getList("items.slug"));
        assertEquals(List.of("Shown"), home.jsonPath().getList("items.title"));
        assertFalse(home.asString().contains("Zwyntmar"));
    }

    @Test
    void callers_choose_how_much_and_how_many() {
        published("a", "b", "c");
        assertTrue(read(HOME).getMap("items[0]").containsKey("wordCount"));
        assertFalse(read(HOME, "view", "headline").getMap("items[0]").containsKey("wordCount"));
        assertEquals(
                Set.of("id", "lang", "dir", "title"),
                read(HOME, "fields", "title").getMap("items[0]").keySet());
        assertEquals(
                "Body.",
                read(HOME, "view", "full", "body", "text").getString("items[0].body.text"));
        assertEquals(List.of("c", "b"), slugs("limit", 2));
    }

    @Test
    void what_is_asked_for_in_vain_is_refused_all_at_once() {
        assertEquals(
                List.of("lang", "fields", "fields"),
                refused(HOME, "lang", "tlh", "view", "card", "fields", "titel"));
        assertEquals(List.of("limit"), refused(HOME, "limit", 21));
        assertEquals(List.of("limit"), refused(HOME, "limit", 0));
        assertEquals(List.of("tag"), refused(HOME, "tag", "rain"));
    }

    @Test
    void an_unknown_collection_is_not_found_and_a_renamed_one_has_moved() {
        assertEquals(404, get("/v1/collections/nothing").statusCode());
        collections.collection("week-end", Texts.of("fr", "Week-end"));
        collections.renamed("week-end", "samedi");
        assertEquals("Week-end", read("/v1/collections/samedi").getString("title"));
        Response moved = get("/v1/collections/week-end", "lang", "fr");
        assertEquals(308, moved.statusCode());
        assertTrue(
                moved.header("Location").endsWith("/v1/collections/samedi?lang=fr"),
                moved.header("Location"));
    }

    @Test
    void the_list_of_collections_has_a_title_in_the_language() {
        collections.collection("culture", Texts.of("fr", "Culture").with("ar", "ثقافة"));
        JsonPath list = read("/v1/collections", "lang", "fr", "total", "exact");
        assertEquals(List.of("culture", "home"), list.getList("data.slug"));
        assertEquals(List.of("Culture", "À la une"), list.getList("data.title"));
        assertEquals(List.of(5, 20), list.getList("data.length"));
        assertEquals(2, list.getInt("page.total"));
        String next = read("/v1/collections", "limit", 1).getString("page.next");
        assertEquals(
                List.of("home"),
                read("/v1/collections", "limit", 1, "cursor", next).getList("data.slug"));
    }

    private List<GivenArticle> published(String... slugs) {
        List<GivenArticle> all = List.of(slugs).stream().map(given::published).toList();
        given.save(all);
        return all;
    }

    private static List<String> slugs(Object... parameters) {
        return read(HOME, parameters).getList("items.slug");
    }
}
