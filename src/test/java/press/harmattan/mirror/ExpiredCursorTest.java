package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Forgetting;
import press.harmattan.change.RecentChanges;
import press.harmattan.failure.Gone;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.http.PublicUrls;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;
import press.harmattan.mirror.interest.Scopes;
import press.harmattan.page.Window;

/** Who slept longer than the log remembers. */
@QuarkusTest
class ExpiredCursorTest {
    @Inject Given given;
    @Inject Forgetting forgetting;
    @Inject ChangeRepository changes;
    @Inject Scopes scopes;
    @Inject PublicUrls urls;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void who_slept_too_long_is_told_and_shown_where_to_begin_again() throws Exception {
        given.tag("eau-salée").save();
        Following slept = new Following("lang", "fr,ar", "tag", "eau-salée", "view", "full");
        given.published("pluie").lang("fr").tagged("eau-salée").save();
        forgetting.everything();
        given.published("soleil").lang("fr").tagged("eau-salée").save();
        Response told = slept.ask("wait", 15);
        assertEquals(410, told.statusCode());
        assertEquals("cursor-expired", told.jsonPath().getString("code"));
        assertEquals("no-store", told.header("Cache-Control"));

        slept.at(read(told.jsonPath().getString("begin.changes"), "page.next"));
        List<String> lists = told.jsonPath().getList("begin.articles");
        assertEquals(2, lists.size());
        assertTrue(lists.get(1).contains("lang=fr&"), lists::toString);
        assertEquals("[]", read(lists.get(0), "data.slug"));
        assertEquals("[pluie, soleil]", read(lists.get(1), "data.slug"));
        assertEquals(List.of(), slept.told());
        given.published("vent").lang("fr").tagged("eau-salée").save();
        assertEquals(List.of("article.published"), slept.told());
    }

    @Test
    void who_is_right_behind_the_last_that_was_forgotten_has_missed_nothing() throws Exception {
        given.published("rain").save();
        Following awake = new Following();
        forgetting.everything();
        assertEquals(List.of(), awake.told());
        given.published("sun").save();
        assertEquals(List.of("article.published"), awake.told());
    }

    @Test
    void a_cursor_from_ahead_of_a_log_that_was_put_back_has_expired_too() {
        Following ahead = new Following();
        Interest all = interest();
        Place place = Place.of(ahead.cursor(), all);
        ahead.at(new Place(place.seq() + 1_000_000, place.at(), place.meaning()).cursor(all));
        assertEquals(410, ahead.ask().statusCode());
        ahead.at(new Place(place.seq() + 1_000_000, 0, place.meaning()).cursor(all));
        assertEquals(410, ahead.ask().statusCode());
        ahead.at(place.cursor(all));
        assertEquals(200, ahead.ask().statusCode());
    }

    @Test
    void a_log_that_was_put_back_and_has_grown_past_a_cursor_is_told_from_the_one_before() {
        given.published("rain").save();
        Following known = new Following();
        Interest all = interest();
        Place place = Place.of(known.cursor(), all);
        given.published("sun").save();
        RecentChanges held = forgetting.held();
        ChangeReader justStarted =
                new ChangeReader(changes, held, new Marks(changes, held), scopes, urls);
        Place another = new Place(place.seq(), place.at() - 1, place.meaning());
        known.at(another.cursor(all));
        assertEquals(410, known.ask().statusCode());
        assertThrows(Gone.class, () -> justStarted.behind(another, all));
        assertEquals(1, justStarted.behind(place, all).events().size());
        known.at(place.cursor(all));
        assertEquals(List.of("article.published"), known.told());
    }

    @Test
    void a_number_that_is_not_in_the_log_was_in_another() throws Exception {
        given.published("rain").save();
        Interest all = interest();
        Place place = Place.of(new Following().cursor(), all);
        forgetting.execute("select nextval('change_seq')");
        given.published("sun").save();
        Place gap = new Place(place.seq() + 1, place.at() + 1, place.meaning());
        assertEquals(410, new Following().at(gap.cursor(all)).ask().statusCode());
    }

    @Test
    void a_place_without_a_time_is_no_cursor() {
        Interest all = interest();
        String text = Window.behind(List.of("1", "noon", ""), all.url().fingerprint());
        assertEquals(400, new Following().at(text).ask().statusCode());
    }

    private static Interest interest() {
        return new Interest(
                List.of(),
                List.of(),
                new ChangeParameters().words(),
                View.card,
                BodyFormat.html,
                Interest.USUAL_LIMIT);
    }

    /** Asks this program, whatever address it believes that it has. */
    private static String read(String url, String field) {
        URI whole = URI.create(url);
        Response answer = Api.request().get(whole.getRawPath() + "?" + whole.getRawQuery());
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer.jsonPath().getString(field);
    }
}
