package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.page.Window;

/** What is no question, and what is an odd one. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRefusalsTest {
    @Inject Given given;

    @BeforeAll
    void thirty_articles() {
        given.nothing();
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(given.published("a" + i).title("Millet and \"rain\" " + i));
        }
        given.save(all);
    }

    @Test
    void words_have_an_end() {
        assertEquals(200, get("/v1/articles", "q", "م".repeat(512)).statusCode());
        assertEquals(List.of("q"), refused("/v1/articles", "q", "م".repeat(513)));
        assertEquals(200, get("/v1/articles", "q", "🌾".repeat(512)).statusCode());
    }

    @Test
    void a_question_asks_something_and_once() {
        assertEquals(List.of("q"), refused("/v1/articles", "q", ""));
        assertEquals(List.of("q"), refused("/v1/articles", "q", "millet", "q", "rain"));
        assertEquals(
                List.of("q"),
                refused("/v1/articles", "q", "", "sort", "relevance", "highlight", "true"));
        assertEquals(400, request().get("/v1/articles?q").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%C0%AF", "%ED%A0%80", "%09", "%1B"})
    void what_is_no_text_is_refused(String q) {
        assertEquals(400, request().get("/v1/articles?q=" + q).statusCode());
    }

    @Test
    void what_belongs_to_a_question_needs_one() {
        assertEquals(List.of("sort"), refused("/v1/articles", "sort", "relevance"));
        assertEquals(List.of("highlight"), refused("/v1/articles", "highlight", "true"));
        assertEquals(
                List.of("sort", "highlight"),
                refused("/v1/articles", "sort", "relevance", "highlight", "true"));
        assertEquals(200, get("/v1/articles", "highlight", "false").statusCode());
    }

    @Test
    void unknown_values_are_refused() {
        assertEquals(List.of("sort"), refused("/v1/articles", "q", "a", "sort", "best"));
        assertEquals(List.of("highlight"), refused("/v1/articles", "q", "a", "highlight", "yes"));
        assertEquals(List.of("facets"), refused("/v1/articles", "facets", "section,title"));
        assertEquals(List.of("facets"), refused("/v1/articles", "facets", ""));
        assertEquals(List.of("facets"), refused("/v1/articles", "facets", "tag", "facets", "year"));
        for (String feed : List.of("rss", "atom", "feed.json")) {
            assertEquals(
                    List.of("highlight", "facets"),
                    refused(
                            "/v1/articles." + feed,
                            "q",
                            "a",
                            "highlight",
                            "true",
                            "facets",
                            "tag"));
        }
    }

    static Stream<String> oddQuestions() {
        return Stream.of(
                "\"",
                "\"\"",
                "\" \"",
                "\"millet",
                "millet\"",
                "-",
                "--",
                "-\"",
                "- millet",
                "-millet",
                "OR",
                "OR OR",
                "millet OR",
                "OR millet",
                "millet OR OR rain",
                "(millet",
                "millet)",
                "()",
                "title:millet",
                "millet~",
                "millet^9",
                "mil*",
                "*",
                "?",
                "[a TO z]",
                "{a}",
                "/a+/",
                "a && b || !c",
                "\\",
                "\\\"",
                "+millet",
                "&",
                "the",
                "the and of",
                "من في",
                "le la les",
                "...",
                "—",
                "🌾",
                "👩‍🌾",
                "\u200F\u202E",
                "\u2066millet\u2069",
                "\u0640",
                "\u064B",
                "' or 1=1 --",
                "%",
                "_",
                "<mark>",
                "\u00A0",
                " ",
                "a".repeat(512),
                "a ".repeat(256).strip(),
                "\"" + "a ".repeat(255) + "\"",
                "-a ".repeat(170).strip(),
                "a OR ".repeat(102) + "b",
                "\"".repeat(512),
                "(".repeat(512),
                "و".repeat(512),
                "l'".repeat(256),
                "1,".repeat(256),
                "#a".repeat(256),
                "http://a.example/b?c=d&e",
                "\uFDFA".repeat(512),
                "\uD83C\uDF3E millet");
    }

    @ParameterizedTest
    @MethodSource("oddQuestions")
    void an_odd_question_has_an_answer(String q) {
        for (String sort : List.of("relevance", "newest")) {
            Response answer =
                    get(
                            "/v1/articles",
                            "q",
                            q,
                            "sort",
                            sort,
                            "total",
                            "exact",
                            "highlight",
                            "true",
                            "facets",
                            "section,tag,region,author,lang,year");
            assertEquals(200, answer.statusCode(), answer::asString);
            String normalised = answer.jsonPath().getString("query.q");
            assertNotNull(normalised);
            assertEquals(
                    (Integer) answer.jsonPath().get("page.total"),
                    read("/v1/articles", "q", normalised, "total", "exact").get("page.total"),
                    normalised);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"the", "...", "🌾", "-millet", "\"\"", " "})
    void without_a_word_to_find_nothing_is_found(String q) {
        var page = read("/v1/articles", "q", q, "total", "exact");
        assertEquals(List.of(), page.getList("data"));
        assertEquals(0, page.getInt("page.total"));
        assertNull(page.get("page.next"));
        assertNull(page.get("page.prev"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "newest", "oldest", "updated"})
    void a_cursor_is_good_for_the_same_words_in_the_same_order(String sort) {
        String next =
                read("/v1/articles", "q", "millet", "sort", sort, "limit", 5)
                        .getString("page.next");
        assertEquals(
                200,
                get(
                                "/v1/articles",
                                "q",
                                "  millet ",
                                "sort",
                                sort,
                                "limit",
                                7,
                                "view",
                                "headline",
                                "highlight",
                                "true",
                                "cursor",
                                next)
                        .statusCode());
        for (Object[] other :
                List.of(
                        new Object[] {"q", "rain", "sort", sort},
                        new Object[] {"q", "millet", "sort", "other"},
                        new Object[] {"q", "-millet millet", "sort", sort},
                        new Object[] {"q", "millet", "sort", sort, "lang", "en"})) {
            if (other[3].equals("other")) {
                other[3] = sort.equals("newest") ? "oldest" : "newest";
            }
            assertEquals("cursor-mismatch", code(next, other));
        }
        if (!sort.equals("relevance")) {
            assertEquals("cursor-mismatch", code(next, "sort", sort));
        }
        assertEquals(
                "cursor-mismatch",
                get("/v1/articles.rss", "q", "millet", "sort", sort, "cursor", next)
                        .jsonPath()
                        .getString("code"));
    }

    @Test
    void an_altered_cursor_is_none() {
        String next = read("/v1/articles", "q", "millet", "limit", 5).getString("page.next");
        for (int i = 0; i < next.length(); i += 5) {
            char other = next.charAt(i) == 'A' ? 'B' : 'A';
            String altered = next.substring(0, i) + other + next.substring(i + 1);
            assertEquals("cursor-invalid", code(altered, "q", "millet"), altered);
        }
        assertEquals("cursor-invalid", code(next + "A", "q", "millet"));
        assertEquals("cursor-invalid", code(next.substring(1), "q", "millet"));
    }

    static Stream<List<String>> homeMadeKeys() {
        String now = "2026-11-23T12:00:00Z";
        String id = "01a0e41b-27a0-75c3-8ff2-eb206c0acf5e";
        return Stream.of(
                List.of("yesterday", "1", "1.5", id, "5"),
                List.of("+1000000000-01-01T00:00:00Z", "1", "1.5", id, "5"),
                List.of(now, "one", "1.5", id, "5"),
                List.of(now, "1", "NaN", id, "5"),
                List.of(now, "1", "Infinity", id, "5"),
                List.of(now, "1", "-1", id, "5"),
                List.of(now, "1", "1.5", "me", "5"),
                List.of(now, "1", "1.5", id, "0"),
                List.of(now, "1", "1.5", id, "-5"),
                List.of(now, "1", "1.5", id, "1001"),
                List.of(now, "1", "1.5", id, "99999999999"));
    }

    @ParameterizedTest
    @MethodSource("homeMadeKeys")
    void a_home_made_place_is_none(List<String> key) {
        assertEquals(
                "cursor-invalid",
                code(Window.behind(key, "/v1/articles?{q=millet}"), "q", "millet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void a_place_in_another_index_and_time_is_one(String scoredAt) {
        for (String version : List.of("-1", "0", Long.toString(Long.MAX_VALUE))) {
            for (String score : List.of("0", "1.5", "1e38")) {
                List<String> key =
                        List.of(
                                scoredAt,
                                version,
                                score,
                                "01a0e41b-27a0-75c3-8ff2-eb206c0acf5e",
                                "5");
                String cursor = Window.behind(key, "/v1/articles?{q=millet}");
                Response page = get("/v1/articles", "q", "millet", "cursor", cursor);
                assertEquals(200, page.statusCode(), page::asString);
                String back = page.jsonPath().getString("page.prev");
                assertTrue(back != null, "leads back");
                assertEquals(200, get("/v1/articles", "q", "millet", "cursor", back).statusCode());
            }
        }
    }

    private static String code(String cursor, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of("cursor", cursor));
        Response answer = get("/v1/articles", all.toArray());
        assertEquals(400, answer.statusCode(), answer::asString);
        assertEquals(List.of("cursor"), answer.jsonPath().getList("errors.name"));
        return answer.jsonPath().getString("code");
    }
}
