package press.harmattan.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.taxonomy.KeepingTest.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.GivenTerm;
import press.harmattan.tag.TagKind;

/** One term in the place of another. */
@QuarkusTest
class MergeTest {
    @Inject Given given;
    @Inject Editor editor;
    @Inject Rows rows;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @CsvSource({"sections,section", "regions,region", "tags,tag", "authors,author"})
    void articles_in_every_state_move_with_their_histories(String kinds, String kind) {
        UUID gone = term(kind, "old").id();
        UUID survivor = term(kind, "new").id();
        filed(given.published("published"), kind, "old").updated().save();
        filed(given.draft("draft"), kind, "old").save();
        filed(given.published("retracted"), kind, "old").retracted("Wrong.").save();
        filed(given.published("unpublished"), kind, "old").unpublished().save();
        filed(given.published("other"), kind, "new").save();
        given.published("none").save();
        rows.saveDrafts();
        assertEquals(4, editor.read(kinds, "old").jsonPath().getInt("usage.articles"));

        Response merged = editor.merge(kinds, "old", "new");
        assertEquals(200, merged.statusCode(), merged::asString);
        assertEquals("new", merged.jsonPath().getString("slug"));
        assertEquals(List.of("old"), merged.jsonPath().getList("formerSlugs"));
        assertEquals(5, merged.jsonPath().getInt("usage.articles"));
        assertEquals(2, merged.jsonPath().getInt("usage.published"));

        assertEquals(
                List.of("other", "published"), articles(kind, "new").stream().sorted().toList());
        assertEquals(
                List.of("other", "published"), articles(kind, "old").stream().sorted().toList());
        assertEquals(2, read("/v1/" + kinds + "/new").getInt("articleCount"));
        assertEquals(0, rows.mentioning(gone));
        assertEquals(5 + 2 + 5 + 6, rows.mentioning(survivor));
    }

    @ParameterizedTest
    @CsvSource({"sections,section", "regions,region", "tags,tag", "authors,author"})
    void whatever_led_to_it_leads_to_the_survivor(String kinds, String kind) {
        var old =
                term(kind, "older")
                        .named("ar", "حصاد القمح")
                        .named("fr", "Moisson")
                        .alias("Fauche");
        old.save();
        old.renamed("old").save();
        term(kind, "new").named("fr", "Récolte").save();
        editor.merge(kinds, "old", editor.read(kinds, "new").jsonPath().getString("id"));
        for (String word : List.of("old", "older", "حصاد القمح", "Moisson", "fauche")) {
            Response moved = get("/v1/" + kinds + "/" + word);
            assertEquals(308, moved.statusCode(), word);
            assertTrue(moved.header("Location").endsWith("/v1/" + kinds + "/new"), word);
        }
        var now = editor.read(kinds, "old").jsonPath();
        assertEquals("new", now.getString("slug"));
        assertEquals(List.of("old", "older"), now.getList("formerSlugs"));
        assertEquals(Map.of("fr", "Récolte"), now.getMap("names"));
        assertEquals(List.of("حصاد القمح", "Moisson", "Fauche"), now.getList("aliases"));
    }

    @Test
    void an_order_of_tags_stays_and_none_comes_twice() {
        given.published("a").tagged("one", "old", "three").save();
        given.published("b").tagged("new", "two", "old").save();
        given.published("c").tagged("old", "two", "new").save();
        editor.merge("tags", "old", "new");
        assertEquals(List.of("one", "new", "three"), read("/v1/articles/a").getList("tags.slug"));
        assertEquals(List.of("new", "two"), read("/v1/articles/b").getList("tags.slug"));
        assertEquals(List.of("new", "two"), read("/v1/articles/c").getList("tags.slug"));
    }

    @Test
    void a_place_brings_what_is_in_it_and_its_code() {
        given.region("old").below("mali").code("ML-X").centroid(14, -4).save();
        given.region("town").below("old").save();
        given.region("new").below("mopti").save();
        given.published("a").in("town").save();
        editor.merge("regions", "old", "new");
        var region = read("/v1/regions/new");
        assertEquals("ML-X", region.getString("code"));
        assertEquals(14f, region.getFloat("centroid.latitude"));
        assertEquals(1, region.getInt("articleCount"));
        assertEquals(
                List.of("mali", "mopti", "new"), read("/v1/regions/town").getList("path.slug"));
        assertEquals(List.of("a"), articles("region", "mopti"));
        assertEquals(List.of("a"), articles("region", "ML-X"));
    }

    @Test
    void a_second_code_goes_on_as_a_name() {
        given.region("old").code("ML-X").save();
        given.region("new").code("ML-Y").save();
        editor.merge("regions", "old", "new");
        assertEquals("ML-Y", read("/v1/regions/new").getString("code"));
        assertEquals(308, get("/v1/regions/ML-X").statusCode());
    }

    @Test
    void a_place_of_the_program_is_merged_like_any_other() {
        given.region("quarter").below("mali").save();
        given.published("a").in("quarter").save();
        Response merged = editor.merge("regions", "quarter", "mopti");
        assertEquals("mopti", merged.jsonPath().getString("slug"));
        assertEquals(List.of("a"), articles("region", "ML-5"));
    }

    @Test
    void nothing_is_merged_into_itself_or_into_what_is_below_it() {
        given.section("a").save();
        given.section("b").below("a").save();
        given.section("c").below("b").save();
        for (String into : List.of("a", "b", "c")) {
            Response answer = editor.merge("sections", "a", into);
            assertEquals(409, answer.statusCode());
            assertEquals("merge-refused", answer.jsonPath().getString("code"));
        }
        assertEquals(List.of("/into"), refused(editor.merge("sections", "a", "nowhere")));
        assertEquals(List.of("a", "b"), read("/v1/sections/c").getList("path.slug"));
        assertEquals(200, editor.merge("sections", "c", "a").statusCode());
    }

    @Test
    void a_merge_is_one_row_of_the_log_and_one_of_the_audit() {
        UUID gone = given.tag("old").kind(TagKind.series).save().id();
        UUID survivor = given.tag("new").save().id();
        given.published("a").tagged("old").save();
        long before = rows.changes();
        editor.merge("tags", "old", "new");
        assertEquals(before + 1, rows.changes());
        assertEquals(
                List.of("tag merged " + gone, "[\"" + gone + "\"]", "[\"" + survivor + "\"]"),
                rows.newestChange());
        assertEquals("keeper merge tag " + gone + " old " + survivor + " 1", rows.newestAudit());
    }

    @Test
    void whatever_was_read_of_either_before_changes_nothing_after() {
        given.tag("old").save();
        given.tag("new").save();
        for (String name : List.of("A", "B", "C")) {
            Map<String, Object> changed = editor.whole("tags", "old", "names", Map.of("fr", name));
            assertEquals(200, editor.edit("tags", "old", changed).statusCode());
        }
        Map<String, Object> read = editor.whole("tags", "old");
        Response merged = editor.merge("tags", "old", "new");
        assertEquals("\"4\"", merged.header("ETag"));
        for (int version = 0; version <= 3; version++) {
            String tag = "\"" + version + "\"";
            assertEquals(412, editor.edit("tags", "old", tag, read).statusCode());
        }
    }

    @Test
    void many_thousand_articles_move_at_once() {
        UUID gone = given.tag("old").save().id();
        given.tag("new").save();
        rows.manyArticles(20_000, gone);
        Response merged = editor.merge("tags", "old", "new");
        assertEquals(200, merged.statusCode(), merged::asString);
        assertEquals(20_000, merged.jsonPath().getInt("usage.published"));
        assertEquals(0, rows.mentioning(gone));
    }

    private GivenTerm term(String kind, String slug) {
        return switch (kind) {
            case "section" -> given.section(slug).save();
            case "region" -> given.region(slug).save();
            case "tag" -> given.tag(slug).save();
            default -> given.author(slug).save();
        };
    }

    private static GivenArticle filed(GivenArticle article, String kind, String slug) {
        return switch (kind) {
            case "section" -> article.section(slug);
            case "region" -> article.in(slug);
            case "tag" -> article.tagged(slug);
            default -> article.by(slug);
        };
    }
}
