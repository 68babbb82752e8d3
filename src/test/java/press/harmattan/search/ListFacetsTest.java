package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** How many articles of a list have what, as the list tells it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListFacetsTest {
    private static final String ALL = "section,tag,region,author,lang,year";

    @Inject Given given;

    @BeforeAll
    void a_newsroom() {
        given.nothing();
        given.section("economy").named("fr", "Économie").named("ar", "اقتصاد").save();
        given.tag("farming").named("fr", "Cultures").save();
        given.author("amina").named("fr", "Amina").save();
        GivenArticle first =
                given.published("a")
                        .title("Millet")
                        .section("economy")
                        .in("mopti")
                        .tagged("farming")
                        .by("amina")
                        .at("2025-12-31T23:59:59Z");
        given.save(
                List.of(
                        first,
                        given.published("b").title("Millet again").section("economy"),
                        given.published("c").title("Fish").section("sport").tagged("farming")));
        given.published("d").lang("fr").title("Le millet").translated(first).save();
        given.draft("e").title("Millet").section("economy").tagged("farming").save();
    }

    @Test
    void they_are_null_unless_they_are_asked_for() {
        assertNull(read("/v1/articles").get("facets"));
        assertTrue(read("/v1/articles").getMap("$").containsKey("facets"));
        assertNull(read("/v1/articles", "q", "millet").get("facets"));
        assertEquals(
                Set.of("tag", "year"),
                read("/v1/articles", "facets", "year,tag").getMap("facets").keySet());
        assertEquals(
                Set.of(ALL.split(",")),
                read("/v1/articles", "q", "millet", "facets", ALL).getMap("facets").keySet());
    }

    @Test
    void values_are_what_filters_take_and_names_are_in_the_language() {
        JsonPath found = read("/v1/articles", "q", "millet", "lang", "fr,en", "facets", ALL);
        assertEquals(
                Map.of(
                        "value",
                        "economy",
                        "name",
                        "Économie",
                        "lang",
                        "fr",
                        "dir",
                        "ltr",
                        "articleCount",
                        1),
                found.getMap("facets.section[0]"));
        assertEquals(
                2,
                read("/v1/articles", "q", "millet", "lang", "en", "facets", ALL)
                        .getInt("facets.section[0].articleCount"));
        assertEquals(
                "اقتصاد",
                read("/v1/articles", "lang", "ar,en", "facets", "section")
                        .getString("facets.section.find { it.value == 'economy' }.name"));
    }

    @Test
    void they_count_what_the_list_has_with_the_filter_and_without_words_too() {
        for (Object[] asked : List.of(new Object[] {}, new Object[] {"q", "millet"})) {
            JsonPath counted = read("/v1/articles", with(asked, "facets", ALL));
            for (String facet : List.of("section", "tag", "region", "author", "lang")) {
                List<Map<String, Object>> values = counted.getList("facets." + facet);
                assertFalse(values.isEmpty(), facet);
                for (Map<String, Object> value : values) {
                    assertEquals(
                            read(
                                            "/v1/articles",
                                            with(
                                                    asked,
                                                    facet,
                                                    value.get("value"),
                                                    "total",
                                                    "exact"))
                                    .getInt("page.total"),
                            value.get("articleCount"),
                            value::toString);
                }
            }
        }
        JsonPath years = read("/v1/articles", "facets", "year");
        assertEquals(List.of("2026", "2025"), years.getList("facets.year.value"));
        assertEquals(List.of(3, 1), years.getList("facets.year.articleCount"));
        assertNull(years.get("facets.year[0].name"));
    }

    @Test
    void what_finds_nothing_counts_nothing() {
        for (String q : List.of("absent", "...", "-millet")) {
            JsonPath nothing = read("/v1/articles", "q", q, "facets", ALL);
            assertEquals(List.of(), nothing.getList("facets.section"), q);
            assertEquals(List.of(), nothing.getList("facets.year"), q);
        }
    }

    private static Object[] with(Object[] some, Object... more) {
        List<Object> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
