package press.harmattan.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;

@QuarkusTest
class RegionsTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void a_parent_has_those_directly_in_it() {
        given.region("north").below("mopti").save();
        given.region("south").below("mopti").save();
        given.region("quarter").below("south").save();
        var list = read("/v1/regions", "parent", "mopti");
        assertEquals(List.of("north", "south"), list.getList("data.slug"));
        assertEquals("mopti", list.getString("query.parent.slug"));
        assertEquals(List.of(), slugs("/v1/regions", "parent", "quarter"));
        assertEquals(List.of("parent"), refused("/v1/regions", "parent", "nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mali", "ML", "مالي", "Mali"})
    void a_parent_goes_by_any_of_its_names(String word) {
        var list = read("/v1/regions", "parent", word, "limit", 100, "total", "exact");
        assertEquals(11, list.getInt("page.total"));
        assertEquals(Set.of("mali"), Set.copyOf(list.getList("data.parent.slug")));
    }

    @Test
    void one_tells_where_it_lies() {
        given.region("north")
                .named("fr", "Nord")
                .below("mopti")
                .alias("Le Nord")
                .centroid(14.5, -4.25)
                .save();
        var region = read("/v1/regions/north", "lang", "fr");
        assertEquals(
                Set.of(
                        "id",
                        "slug",
                        "url",
                        "name",
                        "lang",
                        "dir",
                        "names",
                        "aliases",
                        "code",
                        "wikidata",
                        "centroid",
                        "parent",
                        "path",
                        "articleCount"),
                region.getMap("$").keySet());
        assertEquals(14.5f, region.getFloat("centroid.latitude"));
        assertEquals(-4.25f, region.getFloat("centroid.longitude"));
        assertEquals(List.of("mali", "mopti"), region.getList("path.slug"));
        assertEquals("mopti", region.getString("parent.slug"));
        assertNull(region.get("code"));
        assertEquals("ML-5", read("/v1/regions/mopti").getString("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ML-5", "موبتي", "MOPTI"})
    void another_name_leads_to_the_slug(String word) {
        var moved = get("/v1/regions/" + word, "lang", "fr");
        assertEquals(308, moved.statusCode());
        assertEquals(
                "/v1/regions/mopti?lang=fr",
                moved.header("Location").replaceFirst("^http://localhost:[0-9]+", ""));
    }

    @Test
    void a_name_without_its_article_is_understood_and_leads_nowhere_for_good() {
        assertEquals(List.of(), slugs("/v1/articles", "region", "ترارزة"));
        assertEquals(308, get("/v1/regions/الترارزة").statusCode());
        assertEquals(404, get("/v1/regions/ترارزة").statusCode());
    }

    @Test
    void a_region_that_moves_takes_its_articles_along() {
        given.region("north").below("mopti").save();
        var town = given.region("town").below("mopti").save();
        given.published("a").in("town").save();
        assertEquals(0, read("/v1/regions/north").getInt("articleCount"));
        town.below("north").save();
        assertEquals(1, read("/v1/regions/north").getInt("articleCount"));
        assertEquals(
                List.of("mali", "mopti", "north"),
                read("/v1/articles/a").getList("regions[0].path.slug"));
    }

    @Test
    void a_walk_sees_every_place_once() {
        List<String> seen = new ArrayList<>();
        var page = read("/v1/regions", "limit", 50, "lang", "ar", "total", "exact");
        int total = page.getInt("page.total");
        seen.addAll(page.getList("data.slug"));
        while (page.get("page.next") != null) {
            page =
                    read(
                            "/v1/regions",
                            "limit",
                            50,
                            "lang",
                            "ar",
                            "cursor",
                            page.getString("page.next"));
            seen.addAll(page.getList("data.slug"));
        }
        assertEquals(total, seen.size());
        assertEquals(total, Set.copyOf(seen).size());
    }
}
