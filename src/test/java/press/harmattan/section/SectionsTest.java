package press.harmattan.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

@QuarkusTest
class SectionsTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void they_come_in_the_order_of_the_newsroom() {
        given.section("sport").position(3).save();
        given.section("economy").position(1).save();
        given.section("weather").position(2).save();
        given.section("culture").position(2).save();
        assertEquals(
                List.of("economy", "culture", "weather", "sport"),
                slugs("/v1/sections", "lang", "fr"));
        assertEquals(List.of(1, 2, 2, 3), read("/v1/sections").getList("data.position"));
    }

    @Test
    void a_move_shows_at_once() {
        given.section("sport").position(1).save();
        var economy = given.section("economy").position(2).save();
        economy.position(0).save();
        assertEquals(List.of("economy", "sport"), slugs("/v1/sections"));
    }

    @Test
    void a_walk_keeps_the_order_in_both_directions() {
        for (int i = 0; i < 5; i++) {
            given.section("s" + i).position(i / 2).save();
        }
        var first = read("/v1/sections", "limit", 2);
        var second = read("/v1/sections", "limit", 2, "cursor", first.getString("page.next"));
        var third = read("/v1/sections", "limit", 2, "cursor", second.getString("page.next"));
        assertEquals(List.of("s2", "s3"), second.getList("data.slug"));
        assertEquals(List.of("s4"), third.getList("data.slug"));
        assertNull(third.get("page.next"));
        var back = read("/v1/sections", "limit", 2, "cursor", third.getString("page.prev"));
        assertEquals(List.of("s2", "s3"), back.getList("data.slug"));
        assertEquals(5, read("/v1/sections", "total", "exact").getInt("page.total"));
    }

    @Test
    void one_tells_its_names_its_parent_and_its_path() {
        given.section("economy").named("ar", "اقتصاد").named("fr", "Économie").save();
        given.section("markets").named("fr", "Marchés").below("economy").save();
        given.section("grain").named("en", "Grain").below("markets").save();
        var grain = read("/v1/sections/grain", "lang", "fr");
        assertEquals(
                Set.of(
                        "id",
                        "slug",
                        "url",
                        "name",
                        "lang",
                        "dir",
                        "names",
                        "position",
                        "parent",
                        "path",
                        "articleCount"),
                grain.getMap("$").keySet());
        assertEquals("Grain", grain.getString("name"));
        assertEquals("en", grain.getString("lang"));
        assertEquals("markets", grain.getString("parent.slug"));
        assertEquals(List.of("Économie", "Marchés"), grain.getList("path.name"));
        assertEquals(List.of("fr", "fr"), grain.getList("path.lang"));
        var economy = read("/v1/sections/economy");
        assertEquals("اقتصاد", economy.getString("name"));
        assertEquals("rtl", economy.getString("dir"));
        assertNull(economy.get("parent"));
        assertEquals(List.of(), economy.getList("path"));
    }

    @Test
    void a_former_slug_an_alias_and_another_spelling_lead_to_it_with_the_query() {
        given.section("économie").alias("Business").save().renamed("marchés").save();
        for (String word : List.of("économie", "business", "MARCHÉS")) {
            var moved = get("/v1/sections/" + word, "lang", "fr");
            assertEquals(308, moved.statusCode(), word);
            assertEquals(
                    "/v1/sections/march%C3%A9s?lang=fr",
                    moved.header("Location").replaceFirst("^http://localhost:[0-9]+", ""));
        }
        assertEquals(404, get("/v1/sections/nothing").statusCode());
    }
}
