package press.harmattan.article.list;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;

@QuarkusTest
class ArticlePagesTest {
    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"(next|prev)\"");
    private static final Pattern API = Pattern.compile("^http://localhost:[0-9]+");

    @Inject Given given;

    @BeforeEach
    void five_articles() {
        given.nothing();
        for (String slug : List.of("a", "b", "c", "d", "e")) {
            given.published(slug).tagged("water").in("mopti").save();
        }
        given.published("other").save();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "101",
                "-1",
                "abc",
                "1.5",
                "010",
                "+10",
                "١٠",
                " 10",
                "1e1",
                "99999999999"
            })
    void a_limit_outside_of_one_to_a_hundred_is_refused_and_never_cut(String limit) {
        assertEquals(List.of("limit"), refused("/v1/articles", "limit", limit));
    }

    @Test
    void the_first_and_the_last_limit_are_taken() {
        assertEquals(List.of("other"), articles("limit", 1));
        assertEquals(6, articles("limit", 100).size());
    }

    @Test
    void a_short_list_has_no_other_pages() {
        Response response = get("/v1/articles");
        assertNull(response.jsonPath().get("page.next"));
        assertNull(response.jsonPath().get("page.prev"));
        assertNull(link(response, "next"));
        assertNull(link(response, "prev"));
    }

    @Test
    void a_list_leads_to_the_feeds_of_the_same_articles() {
        given.region("mopti");
        assertThat(
                get("/v1/articles", "region", "mopti", "lang", "ar", "view", "full", "limit", 3)
                        .header("Link"),
                containsString(
                        "<http://localhost:8080/v1/articles.atom?lang=ar&region=mopti>;"
                                + " rel=\"alternate\"; type=\"application/atom+xml\""));
    }

    @Test
    void addresses_too_long_for_a_header_are_left_out() {
        String ids =
                Stream.generate(UUID::randomUUID)
                        .limit(100)
                        .map(UUID::toString)
                        .collect(joining(","));
        assertNull(get("/v1/articles", "ids", ids).header("Link"));
    }

    @Test
    void a_page_that_is_just_full_is_the_last() {
        assertNull(read("/v1/articles", "limit", 6).get("page.next"));
        assertNotNull(read("/v1/articles", "limit", 5).get("page.next"));
    }

    @Test
    void nothing_is_counted_unless_it_is_asked_for() {
        assertNull(read("/v1/articles").get("page.total"));
        assertEquals(6, read("/v1/articles", "total", "exact").getInt("page.total"));
        assertEquals(
                5,
                read("/v1/articles", "total", "exact", "tag", "water", "limit", 2)
                        .getInt("page.total"));
        assertEquals(0, read("/v1/articles", "total", "exact", "lang", "fr").getInt("page.total"));
        assertEquals(List.of("total"), refused("/v1/articles", "total", "true"));
    }

    @Test
    void the_total_is_of_the_list_and_not_of_what_is_left() {
        String next = read("/v1/articles", "limit", 4).getString("page.next");
        assertEquals(
                6,
                read("/v1/articles", "limit", 4, "total", "exact", "cursor", next)
                        .getInt("page.total"));
    }

    @Test
    void links_lead_forth_and_back() {
        List<String> seen = new ArrayList<>();
        Response page = get("/v1/articles", "tag", "water", "limit", 2, "view", "headline");
        String last = null;
        while (page != null) {
            seen.addAll(page.jsonPath().getList("data.slug"));
            assertEquals(4 * 3 + 1, page.jsonPath().<String, Object>getMap("data[0]").size());
            last = link(page, "prev");
            String next = link(page, "next");
            page = next == null ? null : follow(next);
        }
        assertEquals(List.of("e", "d", "c", "b", "a"), seen);
        Response back = follow(last);
        assertEquals(List.of("c", "b"), back.jsonPath().getList("data.slug").subList(0, 2));
        Response front = follow(link(back, "prev"));
        assertEquals(List.of("e", "d"), front.jsonPath().getList("data.slug"));
        assertNull(link(front, "prev"));
    }

    @Test
    void a_link_is_the_one_spelling_of_its_url() {
        String plain =
                link(get("/v1/articles", "region", "mopti", "tag", "water", "limit", 2), "next");
        String other =
                link(
                        get(
                                "/v1/articles",
                                "limit",
                                2,
                                "sort",
                                "newest",
                                "view",
                                "card",
                                "body",
                                "html",
                                "tag",
                                "WATER",
                                "region",
                                "موبتي"),
                        "next");
        assertEquals(plain, other);
        assertTrue(
                plain.matches(
                        API
                                + "/v1/articles\\?region=mopti&tag=water&limit=2&cursor=[A-Za-z0-9_-]+"),
                plain);
    }

    @Test
    void a_link_keeps_every_decision() {
        given.region("حي").below("mopti").save();
        given.published("f").in("حي").save();
        given.published("g").in("حي").save();
        Response page =
                get(
                        "/v1/articles",
                        "region",
                        "حي,mopti",
                        "regionScope",
                        "exact",
                        "from",
                        "2026-01-01",
                        "fields",
                        "slug,title",
                        "total",
                        "exact",
                        "sort",
                        "oldest",
                        "limit",
                        3);
        Response next = follow(link(page, "next"));
        assertEquals(page.jsonPath().getMap("query"), next.jsonPath().getMap("query"));
        assertEquals(7, next.jsonPath().getInt("page.total"));
        assertEquals(List.of("d", "e", "f"), next.jsonPath().getList("data.slug"));
    }

    @Test
    void a_link_and_the_page_carry_the_same_cursor() {
        Response page = get("/v1/articles", "limit", 2);
        assertTrue(link(page, "next").endsWith("cursor=" + page.jsonPath().getString("page.next")));
    }

    @Test
    void a_host_header_does_not_reach_the_links() {
        Response page = request().header("Host", "evil.example").get("/v1/articles?limit=1");
        assertTrue(API.matcher(link(page, "next")).find());
    }

    @Test
    void how_much_is_told_may_change_on_the_way() {
        String next = read("/v1/articles", "limit", 2).getString("page.next");
        assertEquals(List.of("d"), articles("limit", 1, "cursor", next));
        assertEquals(List.of("d", "c", "b", "a"), articles("cursor", next, "view", "headline"));
        assertEquals(
                4, read("/v1/articles", "cursor", next, "fields", "title").getList("data").size());
        assertEquals(
                "text",
                read("/v1/articles", "cursor", next, "view", "full", "body", "text")
                        .getString("data[0].body.format"));
    }

    @Test
    void a_cursor_of_another_query_is_told_apart_from_a_broken_one() {
        String next = read("/v1/articles", "tag", "water", "limit", 2).getString("page.next");
        for (Response other :
                List.of(
                        get("/v1/articles", "cursor", next),
                        get("/v1/articles", "tag", "water", "sort", "oldest", "cursor", next),
                        get("/v1/articles", "tag", "water", "lang", "en", "cursor", next),
                        get("/v1/articles", "tagAll", "water", "cursor", next),
                        get("/v1/articles", "tag", "water", "from", "2026-01-01", "cursor", next),
                        get("/v1/tags", "cursor", next),
                        get("/v1/corrections", "cursor", next))) {
            assertEquals(400, other.statusCode());
            assertEquals("cursor-mismatch", other.jsonPath().getString("code"));
            assertEquals(List.of("cursor"), other.jsonPath().getList("errors.name"));
        }
        assertEquals(List.of("c", "b", "a"), articles("tag", "WATER", "cursor", next));
    }

    @Test
    void a_garbled_or_altered_cursor_is_refused() {
        String next = read("/v1/articles", "limit", 2).getString("page.next");
        List<String> broken =
                new ArrayList<>(
                        List.of(
                                "x",
                                "null",
                                "AAAA",
                                "====",
                                "مؤشر",
                                next + "A",
                                next.substring(1),
                                "a".repeat(3000)));
        for (int i = 0; i < next.length(); i += 5) {
            char other = next.charAt(i) == 'A' ? 'B' : 'A';
            broken.add(next.substring(0, i) + other + next.substring(i + 1));
        }
        for (String cursor : broken) {
            Response response = get("/v1/articles", "limit", 2, "cursor", cursor);
            assertEquals(400, response.statusCode(), cursor);
            assertEquals("cursor-invalid", response.jsonPath().getString("code"), cursor);
        }
    }

    @Test
    void a_page_that_has_run_empty_leads_back() {
        Response first = get("/v1/articles", "tag", "water", "limit", 4);
        var last = given.published("z").tagged("water").at("2020-01-01T00:00:00Z").save();
        String next = first.jsonPath().getString("page.next");
        String beyond =
                read("/v1/articles", "tag", "water", "limit", 1, "cursor", next)
                        .getString("page.next");
        last.unpublished().save();
        var empty = read("/v1/articles", "tag", "water", "cursor", beyond);
        assertEquals(List.of(), empty.getList("data"));
        assertNull(empty.get("page.next"));
        assertEquals(
                List.of("e", "d", "c", "b", "a"),
                articles("tag", "water", "cursor", empty.getString("page.prev")));
    }

    private static Response follow(String url) {
        Response response = request().get(API.matcher(url).replaceFirst(""));
        assertEquals(200, response.statusCode(), response::asString);
        return response;
    }

    private static String link(Response response, String rel) {
        String header = response.header("Link");
        Matcher links = LINK.matcher(header == null ? "" : header);
        while (links.find()) {
            if (links.group(2).equals(rel)) {
                return links.group(1);
            }
        }
        return null;
    }
}
