package press.harmattan.search.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

/** What is related to an article, in which order, and why. */
@QuarkusTest
class RelatedTest {
    private static final String HARVEST = "/v1/articles/harvest/related";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    /** An article whose words are its own. */
    private GivenArticle other(String slug) {
        return given.published(slug).body("<p>" + slug + "</p>");
    }

    @Test
    void the_story_comes_first_then_rare_tags_then_places_authors_and_words_and_each_says_why() {
        GivenArticle harvest =
                other("harvest")
                        .tagged("millet", "farming")
                        .in("mopti")
                        .by("amina")
                        .body("<p>Granary, threshing, winnowing, sickle.</p>")
                        .save();
        List.of("a", "b", "c", "d").forEach(slug -> other(slug).tagged("farming").save());
        other("recolte").lang("fr").story(harvest).save();
        other("by-the-same").by("amina").save();
        other("millet").tagged("millet").save();
        other("same-words").body("<p>A sickle, a granary; winnowing and threshing.</p>").save();
        other("same-place").in("mopti").save();
        other("something-else").tagged("music").in("gao").by("moussa").save();
        other("all").tagged("millet").in("mopti").by("amina").save();

        JsonPath related = read(HARVEST, "limit", 100);
        List<String> found = related.getList("data.slug");
        assertEquals(List.of("recolte", "all", "millet"), found.subList(0, 3));
        assertEquals(
                Set.of("by-the-same", "same-words", "same-place", "a", "b", "c", "d"),
                Set.copyOf(found.subList(3, found.size())));
        assertEquals(List.of("story"), why(related, "recolte"));
        assertEquals(List.of("tag", "region", "author"), why(related, "all"));
        assertEquals(List.of("tag"), why(related, "millet"));
        assertEquals(List.of("tag"), why(related, "a"));
        assertEquals(List.of("region"), why(related, "same-place"));
        assertEquals(List.of("author"), why(related, "by-the-same"));
        assertEquals(List.of("words"), why(related, "same-words"));
        assertEquals(harvest.id().toString(), related.getString("query.article"));
    }

    private static List<String> why(JsonPath related, String slug) {
        return related.getList("data.find { it.slug == '%s' }.why".formatted(slug));
    }

    @Test
    void of_articles_with_the_same_in_common_the_fresher_comes_first() {
        other("harvest").tagged("millet").save();
        other("of-march").tagged("millet").at("2026-03-01T06:00:00Z").save();
        other("of-may").tagged("millet").at("2026-05-01T06:00:00Z").save();
        other("of-april").tagged("millet").at("2026-04-01T06:00:00Z").save();
        assertEquals(List.of("of-may", "of-april", "of-march"), slugs(HARVEST));
    }

    @Test
    void without_lang_come_other_versions_and_then_articles_in_the_language_of_this_one() {
        GivenArticle harvest = other("harvest").tagged("millet").save();
        other("حصاد").lang("ar").story(harvest).at("2026-06-11T06:00:00Z").save();
        other("recolte").lang("fr").story(harvest).at("2026-06-21T06:00:00Z").save();
        GivenArticle market = other("market").tagged("millet").save();
        other("marche").lang("fr").story(market).tagged("millet").save();
        assertEquals(List.of("recolte", "حصاد", "market"), slugs(HARVEST));
        assertEquals(List.of("حصاد", "harvest"), slugs("/v1/articles/recolte/related"));
    }

    @Test
    void with_lang_comes_one_article_of_each_story_in_the_best_of_the_languages() {
        GivenArticle harvest = other("harvest").tagged("millet").save();
        other("recolte").lang("fr").story(harvest).save();
        GivenArticle market = other("market").tagged("millet").at("2026-06-11T06:00:00Z").save();
        other("سوق").lang("ar").story(market).tagged("millet").at("2026-06-11T06:00:00Z").save();
        other("marche").lang("fr").tagged("millet").at("2026-06-21T06:00:00Z").save();
        JsonPath french = read(HARVEST, "lang", "fr,ar");
        assertEquals(List.of("recolte", "marche", "سوق"), french.getList("data.slug"));
        assertEquals(List.of(false, false, true), french.getList("data.fallback"));
        assertEquals(List.of("fr", "ar"), french.getList("query.lang"));
        assertEquals(List.of("marche", "market"), slugs(HARVEST, "lang", "en,fr,ar"));
        assertEquals(List.of("market"), slugs(HARVEST, "lang", "en"));
    }

    @Test
    void what_readers_do_not_see_is_related_to_nothing() {
        other("harvest").tagged("millet").save();
        given.draft("draft").tagged("millet").save();
        other("retracted").tagged("millet").save().retracted("Nothing of it is so.").save();
        other("unpublished").tagged("millet").save().unpublished().save();
        assertEquals(List.of(), slugs(HARVEST));
    }

    @Test
    void words_of_withheld_bodies_relate_nothing() {
        String body = "<p>Granary, threshing, winnowing, sickle.</p>";
        other("open").body(body).save();
        other("withheld").body(body).access(Access.partner).save();
        other("open-too").body(body).save();
        assertEquals(List.of("open-too"), slugs("/v1/articles/open/related"));
        assertEquals(List.of(), slugs("/v1/articles/withheld/related"));
    }

    @Test
    void one_word_alone_relates_nothing() {
        given.published("one").title("Granary").body("<p>Granary.</p>").save();
        given.published("two").title("Granary").body("<p>Sickle and granary.</p>").save();
        given.published("three").title("Granary").body("<p>Flute, drum, sickle.</p>").save();
        assertEquals(List.of(), slugs("/v1/articles/one/related"));
        assertEquals(Set.of("three"), Set.copyOf(slugs("/v1/articles/two/related")));
    }

    @Test
    void arabic_words_relate_in_whichever_form_they_stand() {
        other("حصاد").lang("ar").body("<p>المزارعون والمدارس وبالقمح مراكش</p>").save();
        other("قمح").lang("ar").body("<p>للمزارعين مدارس القمح في مَرَّاكُش</p>").save();
        JsonPath related = read("/v1/articles/حصاد/related");
        assertEquals(List.of("قمح"), related.getList("data.slug"));
        assertEquals(List.of("words"), related.getList("data[0].why"));
    }

    @Test
    void much_or_little_is_told_of_each_as_in_lists_and_always_why() {
        other("harvest").tagged("millet").save();
        other("market").tagged("millet").body("<p>Prices.</p>").save();
        Set<String> card = read(HARVEST).<String, Object>getMap("data[0]").keySet();
        Set<String> inList = read("/v1/articles").<String, Object>getMap("data[0]").keySet();
        assertEquals(inList.size() + 1, card.size());
        assertEquals(
                Set.of("id", "lang", "dir", "title", "why"),
                read(HARVEST, "fields", "title").getMap("data[0]").keySet());
        JsonPath full = read(HARVEST, "view", "full", "body", "text");
        assertEquals("Prices.", full.getString("data[0].body.text"));
        assertEquals(List.of("tag"), full.getList("data[0].why"));
    }

    @Test
    void what_is_not_understood_is_refused_by_name() {
        other("harvest").save();
        assertEquals(List.of("lang"), refused(HARVEST, "lang", "tlh"));
        assertEquals(List.of("limit"), refused(HARVEST, "limit", 101));
        assertEquals(List.of("tag"), refused(HARVEST, "tag", "millet"));
        assertEquals(List.of("fields"), refused(HARVEST, "fields", "why"));
    }

    @Test
    void the_article_is_looked_for_as_it_is_for_itself() {
        other("harvest").tagged("millet").save().renamed("late-harvest").save();
        other("retracted").save().retracted("Nothing of it is so.").save();
        Response moved = get(HARVEST, "lang", "fr");
        assertEquals(308, moved.statusCode());
        assertEquals(
                "/v1/articles/late-harvest/related?lang=fr",
                moved.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertEquals(410, get("/v1/articles/retracted/related").statusCode());
        assertEquals(404, get("/v1/articles/nobody/related").statusCode());
        assertEquals(200, get("/v1/articles/late-harvest/related").statusCode());
    }
}
