package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** What is told of articles, and to whom. */
@QuarkusTest
class ChangesTest {
    /** More than is looked at for one answer. */
    private static final int MANY = 6_000;

    @Inject Given given;
    @Inject ChangeLog log;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void each_thing_that_happens_to_an_article_is_told_once_and_in_its_order() {
        Following all = new Following();
        GivenArticle rain = given.published("rain").save();
        rain.updated().save();
        rain.corrected("The depth.").save();
        rain.clarified("The bridge.").save();
        rain.unpublished().save();
        rain.updated().save();
        rain.retracted("Wrong.").save();
        List<Map<String, Object>> events = all.events();
        assertEquals(
                List.of(
                        "article.published",
                        "article.updated",
                        "article.corrected",
                        "article.corrected",
                        "article.removed",
                        "article.updated",
                        "article.retracted"),
                events.stream().map(event -> event.get("type")).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 4, 5, 6),
                events.stream().map(event -> event.get("revision")).toList());
        assertTrue(events.stream().allMatch(event -> rain.id().toString().equals(event.get("id"))));
        List<Long> numbers =
                events.stream().map(event -> ((Number) event.get("seq")).longValue()).toList();
        assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
        assertEquals(List.of(), all.events());
    }

    @Test
    void an_event_has_the_article_as_it_is_now_in_the_view_that_is_asked_for() {
        Following all = new Following();
        GivenArticle rain = given.published("rain").title("Rain").save();
        rain.renamed("rain-again").title("Rain again").save();
        JsonPath cards = new Following().at(all.cursor()).read();
        assertEquals(List.of("rain-again", "rain-again"), cards.getList("data.article.slug"));
        assertEquals(List.of(2, 2), cards.getList("data.article.revision"));
        assertFalse(cards.getMap("data[0].article").containsKey("body"));
        assertTrue(cards.getMap("data[0].article").containsKey("summary"));
        JsonPath headlines = new Following().at(all.cursor()).read("view", "headline");
        assertFalse(headlines.getMap("data[0].article").containsKey("summary"));
        JsonPath full = new Following().at(all.cursor()).read("view", "full", "body", "text");
        assertEquals("Body.", full.getString("data[0].article.body.text"));
        assertEquals(
                get("/v1/articles/rain-again", "body", "text").jsonPath().getMap("$"),
                full.getMap("data[1].article"));
    }

    @Test
    void what_is_not_there_any_more_is_null_until_the_event_that_says_so() {
        Following all = new Following();
        GivenArticle rain = given.published("rain").save();
        rain.unpublished().save();
        JsonPath events = all.read();
        assertEquals(List.of("article.published", "article.removed"), events.getList("data.type"));
        assertNull(events.get("data[0].article"));
        assertNull(events.get("data[1].article"));
        assertEquals("unpublished", events.getString("data[1].reason"));
    }

    @Test
    void a_retraction_says_why_in_the_language_of_the_article() {
        Following all = new Following("lang", "ar");
        GivenArticle rain = given.published("مطر").lang("ar").save();
        given.published("pluie").lang("fr").save();
        rain.retracted("نُشر هذا المقال مرتين.").save();
        JsonPath events = all.read();
        assertEquals(
                List.of("article.published", "article.retracted"), events.getList("data.type"));
        assertEquals("نُشر هذا المقال مرتين.", events.getString("data[1].reason"));
        assertEquals("ar", events.getString("data[1].lang"));
        assertEquals("rtl", events.getString("data[1].dir"));
        assertNull(events.get("data[1].article"));
    }

    @Test
    void an_article_that_leaves_a_filter_is_removed_from_it_and_one_that_enters_comes() {
        given.tag("water").save();
        given.tag("rivers").save();
        given.author("amina").save();
        given.section("economy").save();
        given.section("prices").below("economy").save();
        Map<String, Following> parts =
                Map.of(
                        "section", new Following("section", "economy"),
                        "region", new Following("region", "mali"),
                        "exact", new Following("region", "mali", "regionScope", "exact"),
                        "tag", new Following("tag", "water"),
                        "tagAll", new Following("tagAll", "water,rivers"),
                        "tagNot", new Following("tagNot", "water"),
                        "author", new Following("author", "amina"),
                        "lang", new Following("lang", "en,fr"),
                        "other", new Following("lang", "ar"));
        GivenArticle rain = given.published("rain").save();
        rain.section("prices").in("mopti").tagged("water", "rivers").by("amina").updated().save();
        rain.section(null).in().tagged().by().updated().save();
        List<String> came = List.of("article.updated", "article.removed");
        assertEquals(came, parts.get("section").told());
        assertEquals(came, parts.get("region").told());
        assertEquals(List.of(), parts.get("exact").told());
        assertEquals(came, parts.get("tag").told());
        assertEquals(came, parts.get("tagAll").told());
        assertEquals(came, parts.get("author").told());
        assertEquals(
                List.of("article.published", "article.removed", "article.updated"),
                parts.get("tagNot").told());
        assertEquals(
                List.of("article.published", "article.updated", "article.updated"),
                parts.get("lang").told());
        assertEquals(List.of(), parts.get("other").told());
    }

    @Test
    void what_left_says_that_it_is_elsewhere_now_and_an_event_from_before_has_no_article() {
        given.tag("water").save();
        Following water = new Following("tag", "water");
        GivenArticle rain = given.published("rain").tagged("water").save();
        rain.tagged().updated().save();
        JsonPath events = water.read();
        assertEquals(List.of("article.published", "article.removed"), events.getList("data.type"));
        assertNull(events.get("data[0].article"));
        assertEquals("left-filter", events.getString("data[1].reason"));
        assertEquals(2, events.getInt("data[1].revision"));
    }

    @Test
    void what_nobody_reads_is_not_told() {
        Following all = new Following();
        GivenArticle plan = given.draft("plan").save();
        GivenArticle rain = given.published("rain").save();
        rain.unpublished().save();
        rain.retracted("Wrong.").save();
        plan.reworked("Another", "<p>Another.</p>").save();
        assertEquals(List.of("article.published", "article.removed"), all.told());
    }

    @Test
    void an_answer_has_as_many_events_as_are_asked_for_and_says_whether_there_are_more() {
        Following all = new Following();
        for (int i = 0; i < 5; i++) {
            given.published("a" + i).save();
        }
        List<Object> ids = new ArrayList<>();
        List<Boolean> more = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            JsonPath page = all.read("limit", 2);
            assertEquals(2, page.getInt("page.limit"));
            ids.addAll(page.getList("data.article.slug"));
            more.add(page.getBoolean("page.more"));
        }
        assertEquals(List.of("a0", "a1", "a2", "a3", "a4"), ids);
        assertEquals(List.of(true, true, false), more);
        String last = all.cursor();
        assertEquals(List.of(), all.read().getList("data"));
        assertEquals(last, all.cursor());
    }

    @Test
    void a_narrow_filter_goes_past_many_foreign_changes_and_misses_none_of_its_own() {
        given.tag("water").save();
        Following water = new Following("tag", "water");
        Following all = new Following();
        FilterValues elsewhere =
                new FilterValues(
                        "fr", "open", null, List.of(), List.of(given.id()), List.of(), null, null);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 1; i <= MANY; i++) {
                                log.article(Kind.updated, given.id(), i, elsewhere, elsewhere);
                            }
                        });
        given.published("rain").tagged("water").save();
        JsonPath first = water.read();
        assertEquals(List.of(), first.getList("data"));
        assertTrue(first.getBoolean("page.more"), "nothing yet, and more to look at");
        assertEquals(List.of("article.published"), water.told());
        assertEquals(MANY + 1, all.told().size());
    }

    @Test
    void a_cursor_is_good_for_its_filter_however_that_is_spelt() {
        given.tag("eau-salée").save();
        given.tag("water").save();
        Following both = new Following("tag", "eau-salée,water", "lang", "fr,ar");
        String decomposed = Normalizer.normalize("EAU-salée", Normalizer.Form.NFD);
        var same =
                get(
                        "/v1/changes",
                        "lang",
                        "ar,fr",
                        "tag",
                        "water," + decomposed,
                        "limit",
                        7,
                        "view",
                        "full",
                        "body",
                        "blocks",
                        "wait",
                        0,
                        "cursor",
                        both.cursor());
        assertEquals(200, same.statusCode(), same::asString);
        for (Object[] other :
                List.of(
                        new Object[] {"tag", "water", "lang", "fr,ar"},
                        new Object[] {"tag", "eau-salée,water", "lang", "fr"},
                        new Object[] {"tagAll", "eau-salée,water", "lang", "fr,ar"},
                        new Object[] {})) {
            var answer = new Following(other).at(both.cursor()).ask();
            assertEquals(400, answer.statusCode());
            assertEquals("cursor-mismatch", answer.jsonPath().getString("code"));
            assertEquals("no-store", answer.header("Cache-Control"));
        }
    }

    @Test
    void a_cursor_that_is_none_is_refused() {
        Following all = new Following();
        String cursor = all.cursor();
        for (String wrong :
                List.of(
                        "nonsense",
                        cursor.substring(1),
                        cursor.substring(0, cursor.length() - 1),
                        get("/v1/articles", "limit", 1).jsonPath().getString("page.next") + "A")) {
            var answer = all.at(wrong).ask();
            assertEquals(400, answer.statusCode());
            assertEquals("cursor-invalid", answer.jsonPath().getString("code"));
        }
    }

    @Test
    void who_has_no_cursor_is_told_how_to_begin() {
        assertEquals(List.of("cursor"), refused("/v1/changes"));
        assertEquals(
                "cursor: is required, such as \"now\"",
                get("/v1/changes").jsonPath().getString("detail"));
    }

    @Test
    void everything_that_is_wrong_with_a_request_is_said_at_once() {
        assertEquals(
                List.of("wait", "limit", "view", "colour", "cursor", "lang", "region", "tag"),
                refused(
                        "/v1/changes",
                        "wait",
                        16,
                        "limit",
                        101,
                        "view",
                        "huge",
                        "colour",
                        "red",
                        "lang",
                        "zz",
                        "tag",
                        "nowhere",
                        "region",
                        "nowhere"));
    }

    @Test
    void to_begin_is_to_be_told_nothing_of_before_and_everything_of_after() {
        given.published("before").save();
        Following all = new Following();
        given.published("after").save();
        assertEquals(List.of("after"), all.read().getList("data.article.slug"));
        var now = get("/v1/changes", "cursor", "now", "wait", 15);
        assertEquals(List.of(), now.jsonPath().getList("data"));
        assertFalse(now.jsonPath().getBoolean("page.more"));
        assertTrue(now.header("Link").contains("/v1/changes?cursor="), now.header("Link"));
    }
}
