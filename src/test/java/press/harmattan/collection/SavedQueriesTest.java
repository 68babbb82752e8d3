package press.harmattan.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.collection.GivenCollection.pick;
import static press.harmattan.collection.GivenCollection.tagged;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.article.search.Sort;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** What fills a collection. */
@QuarkusTest
class SavedQueriesTest {
    @Inject Given given;
    @Inject GivenCollection collections;
    @Inject DataSource database;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void it_finds_what_the_list_with_the_same_filters_finds() {
        given.section("news").save();
        given.section("farming").below("news").save();
        given.published("a").section("farming").in("mopti").tagged("x", "y").by("one").save();
        given.published("b").section("farming").in("mali").tagged("x").by("one", "two").save();
        given.published("c").section("news").in("niger").tagged("x", "z").by("two").save();
        given.published("d").in("mopti").tagged("y", "z").save();

        assertEquals(List.of("c", "b", "a"), filled(query("news", null, null, null, null, null)));
        assertEquals(List.of("d", "b", "a"), filled(query(null, "mali", null, null, null, null)));
        assertEquals(List.of("d", "c", "b", "a"), filled(tagged("x", "y")));
        assertEquals(List.of("a"), filled(query(null, null, List.of("x", "y"), null, null, null)));
        assertEquals(List.of("b", "a"), filled(query(null, null, null, "z", null, null)));
        assertEquals(List.of("c", "b"), filled(query(null, null, null, null, "two", null)));
        assertEquals(
                List.of("b"), filled(query(null, "mali", null, null, null, RegionScope.exact)));
    }

    @Test
    void it_sorts_as_it_says() {
        given.published("a").updatedAt("2026-08-01T06:00:00Z").save();
        given.published("b").save();
        assertEquals(List.of("b", "a"), filled(sorted(Sort.newest)));
        assertEquals(List.of("a", "b"), filled(sorted(Sort.updated)));
        assertEquals(List.of("a", "b"), filled(sorted(Sort.oldest)));
    }

    @Test
    void picks_need_not_match_it() {
        GivenArticle other = given.published("other").save();
        given.published("a").tagged("x").save();
        given.published("b").save();
        collections.home(5, tagged("x"), pick(other));
        assertEquals(List.of("other", "a"), home());
    }

    @Test
    void a_renamed_term_is_still_meant() {
        given.published("a").tagged("rain").save();
        given.published("b").save();
        collections.home(5, tagged("rain"));
        assertEquals(List.of("a"), home());
        var tag = given.tag("showers").save();
        given.published("c").tagged("showers").save();
        collections.home(5, tagged("showers"));
        tag.renamed("downpour").save();
        assertEquals(List.of("c"), home());
    }

    @Test
    void a_merged_term_means_what_it_was_merged_into() throws SQLException {
        given.tag("showers").save();
        given.published("a").tagged("rain").save();
        given.published("b").save();
        collections.home(5, tagged("showers"));
        assertEquals(List.of(), home());

        run(
                "update taken_slug set subject_id = (select id from tag where slug = 'rain')"
                        + " where kind = 'tag' and slug = 'showers'",
                "delete from tag where slug = 'showers'");
        given.tag("any").save();
        assertEquals(List.of("a"), home());
    }

    @Test
    void a_term_that_is_gone_finds_nothing_and_never_everything() throws SQLException {
        given.tag("gone").save();
        given.published("a").tagged("rain").save();
        collections.home(5, tagged("gone"));
        run("delete from tag where slug = 'gone'");
        given.tag("any").named("en", "Gone").save();
        assertEquals(List.of(), home());

        collections.home(5, tagged("gone", "rain"));
        assertEquals(List.of("a"), home());
        collections.home(5, query(null, null, null, "gone", null, null));
        assertEquals(List.of("a"), home());
        collections.home(5, query(null, null, List.of("rain", "gone"), null, null, null));
        assertEquals(List.of(), home());
    }

    private List<String> filled(SavedQuery query) {
        collections.home(10, query);
        return home();
    }

    private static List<String> home() {
        return read("/v1/collections/home").getList("items.slug");
    }

    private static SavedQuery sorted(Sort sort) {
        return new SavedQuery(null, null, null, null, null, null, null, sort);
    }

    private static SavedQuery query(
            String section,
            String region,
            List<String> tagAll,
            String tagNot,
            String author,
            RegionScope scope) {
        return new SavedQuery(
                section,
                region == null ? null : List.of(region),
                scope,
                null,
                tagAll,
                tagNot == null ? null : List.of(tagNot),
                author == null ? null : List.of(author),
                Sort.newest);
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
