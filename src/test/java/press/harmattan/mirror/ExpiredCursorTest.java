package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import press.harmattan.change.Forgetting;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.mirror.interest.Interest;
import press.harmattan.mirror.interest.Place;

/** Who slept longer than the log remembers. */
@QuarkusTest
class ExpiredCursorTest {
    @Inject Given given;
    @Inject Forgetting forgetting;

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
        ahead.at(new Place(place.seq() + 1_000_000, place.meaning()).cursor(all));
        assertEquals(410, ahead.ask().statusCode());
        ahead.at(new Place(place.seq(), place.meaning()).cursor(all));
        assertEquals(200, ahead.ask().statusCode());
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
