package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;

@QuarkusTest
class ArticleTimesTest {
    @Inject Given given;

    /** First and second were updated in the other order. */
    @BeforeEach
    void around_midnight() {
        given.nothing();
        given.published("first")
                .at("2026-08-31T23:59:59.999999Z")
                .updatedAt("2026-10-02T00:00:00Z")
                .save();
        given.published("second")
                .at("2026-09-01T00:00:00Z")
                .updatedAt("2026-10-01T00:00:00Z")
                .save();
        given.published("third").at("2026-09-01T00:00:00.000001Z").save();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 'third,second'",
        "2026-09-01T00:00:00Z, 'third,second'",
        "2026-09-01T02:00:00+02:00, 'third,second'",
        "2026-08-31T22:30:00-01:30, 'third,second'",
        "2026-09-01T00:00:00.000001Z, 'third'",
        "2026-08-31T23:59:59.999999Z, 'third,second,first'",
        "2026-09-01T00:00:00.000002Z, ''"
    })
    void from_includes_its_instant(String from, String expected) {
        assertEquals(list(expected), articles("from", from));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 'first'",
        "2026-09-01T00:00:00Z, 'first'",
        "2026-09-01T01:00:00+01:00, 'first'",
        "2026-09-01T00:00:00.000001Z, 'second,first'",
        "2026-09-01T00:00:00.000002Z, 'third,second,first'",
        "2026-08-31T23:59:59.999999Z, ''"
    })
    void to_excludes_its_instant(String to, String expected) {
        assertEquals(list(expected), articles("to", to));
    }

    @Test
    void from_and_to_that_meet_leave_nothing() {
        assertEquals(List.of(), articles("from", "2026-09-01", "to", "2026-09-01"));
        assertEquals(
                List.of("second"),
                articles("from", "2026-09-01", "to", "2026-09-01T00:00:00.000001Z"));
    }

    @Test
    void updated_from_includes_and_updated_to_excludes_its_instant() {
        assertEquals(List.of("second", "first"), articles("updatedFrom", "2026-10-01"));
        assertEquals(List.of("first"), articles("updatedFrom", "2026-10-02T00:00:00Z"));
        assertEquals(List.of("third", "second"), articles("updatedTo", "2026-10-02"));
        assertEquals(List.of("third"), articles("updatedTo", "2026-10-01T01:00:00+01:00"));
    }

    @Test
    void each_sort_has_its_order() {
        assertEquals(List.of("third", "second", "first"), articles());
        assertEquals(List.of("third", "second", "first"), articles("sort", "newest"));
        assertEquals(List.of("first", "second", "third"), articles("sort", "oldest"));
        assertEquals(List.of("first", "second", "third"), articles("sort", "updated"));
        assertEquals("newest", read("/v1/articles").getString("query.sort"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "best", "NEWEST", "published_at desc", "newest,oldest"})
    void another_sort_is_refused(String sort) {
        assertEquals(List.of("sort"), refused("/v1/articles", "sort", sort));
    }

    @Test
    void what_was_decided_is_told_in_utc() {
        var query = read("/v1/articles", "from", "2026-09-01T02:00:00+02:00", "to", "2026-10-01");
        assertEquals("2026-09-01T00:00:00Z", query.getString("query.from"));
        assertEquals("2026-10-01T00:00:00Z", query.getString("query.to"));
    }

    @Test
    void what_would_be_right_is_said_in_words() {
        assertEquals(
                "from: must be a date such as 2026-01-31 or an instant such as"
                        + " 2026-01-31T12:00:00Z",
                get("/v1/articles", "from", "01/09/2026").jsonPath().getString("detail"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "2026-00-10",
                "2025-02-29",
                "2026-9-1",
                "20260901",
                "01/09/2026",
                "yesterday",
                "2026-09-01T24:00:00Z",
                "2026-09-01T25:00:00Z",
                "2026-09-01T12:60:00Z",
                "2026-09-01T23:59:60Z",
                "2026-09-01T12:00:00",
                "2026-09-01T12:00Z",
                "2026-09-01T12:00:00+0200",
                "2026-09-01 12:00:00Z",
                "2026-09-01T12:00:00+25:00",
                "2026-09-01T12:00:00 02:00",
                "2026-09-01T12:00:00z",
                "2026-W36",
                "0000-01-01",
                "9999-12-31T23:59:59-18:00",
                "10000-01-01",
                "-0001-01-01",
                "1756684800",
                "٢٠٢٦-٠٩-٠١"
            })
    void what_is_no_day_or_instant_is_refused(String value) {
        for (String parameter : List.of("from", "to", "updatedFrom", "updatedTo")) {
            assertEquals(List.of(parameter), refused("/v1/articles", parameter, value));
        }
    }

    @Test
    void the_first_and_the_last_day_of_all_are_days() {
        assertEquals(3, articles("from", "0001-01-01", "to", "9999-12-31").size());
    }

    private static List<String> list(String words) {
        return words == null || words.isEmpty() ? List.of() : List.of(words.split(","));
    }
}
