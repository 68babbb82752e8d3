package press.harmattan.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.read;
import static press.harmattan.taxonomy.KeepingTest.input;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

/** What is in use stays; what moves takes along what is below it; of two at once one is told. */
@QuarkusTest
class DeleteTest {
    @Inject Given given;
    @Inject Editor editor;
    @Inject Rows rows;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void what_a_draft_has_is_in_use() {
        given.draft("a").tagged("rain").save();
        assertEquals(Map.of("articles", 1, "revisions", 1), uses(editor.delete("tags", "rain")));
        assertEquals(200, editor.read("tags", "rain").statusCode());
    }

    @Test
    void what_only_a_history_has_is_in_use() {
        given.published("a").by("awa").save();
        rows.saveDrafts();
        assertEquals(
                Map.of("articles", 1, "published", 1, "revisions", 2),
                uses(editor.delete("authors", "awa")));
        rows.takeOffAuthors();
        assertEquals(Map.of("revisions", 2), uses(editor.delete("authors", "awa")));
    }

    @Test
    void what_has_something_below_it_is_in_use() {
        given.section("below").below("above").save();
        given.region("below").below("above").save();
        for (String kinds : List.of("sections", "regions")) {
            assertEquals(Map.of("children", 1), uses(editor.delete(kinds, "above")));
            assertEquals(204, editor.delete(kinds, "below").statusCode());
            assertEquals(204, editor.delete(kinds, "above").statusCode());
        }
    }

    @Test
    void a_place_that_moves_takes_its_articles_along() {
        given.region("north").below("mali").save();
        given.region("south").below("mali").save();
        given.region("town").below("north").save();
        given.region("quarter").below("town").save();
        given.published("a").in("quarter").save();
        assertEquals(List.of("a"), articles("region", "north"));
        Response moved =
                editor.edit("regions", "town", editor.whole("regions", "town", "parent", "south"));
        assertEquals(200, moved.statusCode(), moved::asString);
        assertEquals(List.of(), articles("region", "north"));
        assertEquals(List.of("a"), articles("region", "south"));
        assertEquals(List.of("a"), articles("region", "ML"));
        assertEquals(0, read("/v1/regions/north").getInt("articleCount"));
        assertEquals(1, read("/v1/regions/south").getInt("articleCount"));
        assertEquals(
                List.of("mali", "south", "town"),
                read("/v1/articles/a").getList("regions[0].path.slug"));
        assertEquals(List.of("town"), read("/v1/regions", "parent", "south").getList("data.slug"));
    }

    @Test
    void a_section_that_moves_takes_its_articles_along() {
        given.section("town").below("north").save();
        given.section("south").save();
        given.published("a").section("town").save();
        editor.edit("sections", "town", editor.whole("sections", "town", "parent", "south"));
        assertEquals(List.of(), articles("section", "north"));
        assertEquals(List.of("a"), articles("section", "south"));
        assertEquals(1, read("/v1/sections/south").getInt("articleCount"));
        editor.edit("sections", "town", editor.whole("sections", "town", "parent", null));
        assertEquals(List.of(), articles("section", "south"));
    }

    @Test
    void of_many_who_change_the_same_one_is_heard() throws Exception {
        editor.create("tags", input("tags", "fr", "Pluie"));
        String tag = editor.tag("tags", "pluie");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers =
                    IntStream.range(0, 16)
                            .mapToObj(n -> input("tags", "fr", "Pluie " + n))
                            .map(it -> pool.submit(() -> status(tag, it)))
                            .toList();
            int heard = 0;
            for (Future<Integer> answer : answers) {
                if (answer.get() == 200) {
                    heard++;
                } else {
                    assertEquals(412, answer.get());
                }
            }
            assertEquals(1, heard);
            assertEquals("\"1\"", editor.tag("tags", "pluie"));
        } finally {
            pool.shutdown();
        }
    }

    private int status(String tag, Map<String, Object> input) {
        return editor.edit("tags", "pluie", tag, input).statusCode();
    }

    private static Map<String, Object> uses(Response answer) {
        assertEquals(409, answer.statusCode(), answer::asString);
        assertEquals("in-use", answer.jsonPath().getString("code"));
        return answer.jsonPath().getMap("uses");
    }
}
