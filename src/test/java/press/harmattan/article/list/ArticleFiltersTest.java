package press.harmattan.article.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ArticleFiltersTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void a_section_includes_those_below_it() {
        given.section("economy").save();
        given.section("markets").below("economy").save();
        given.section("grain").below("markets").save();
        given.published("budget").section("economy").save();
        given.published("millet").section("grain").save();
        given.published("football").section("sport").save();
        given.published("loose").save();
        assertEquals(List.of("millet", "budget"), articles("section", "economy"));
        assertEquals(List.of("millet"), articles("section", "markets"));
        assertEquals(List.of("football"), articles("section", "sport"));
    }

    @Test
    void a_section_goes_by_alias_and_former_slug_too() {
        var economy =
                given.section("economy").alias("Business & trade").named("ar", "اقتصاد").save();
        economy.renamed("markets").save();
        given.published("budget").section("markets").save();
        for (String word : List.of("economy", "MARKETS", "business & trade", "اقتصاد", "إقتصاد")) {
            assertEquals(List.of("budget"), articles("section", word), word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mopti", "MOPTI", "ML-5", "ml-5", "Mopti", "موبتي", "mali", "ML", "مالي", "Malí"
            })
    void a_region_goes_by_slug_code_and_name_in_any_script(String word) {
        given.published("flood-warning").in("mopti").save();
        given.published("elsewhere").in("niamey").save();
        assertEquals(List.of("flood-warning"), articles("region", word));
    }

    @Test
    void a_region_goes_by_its_former_slug() {
        given.region("old-town")
                .named("fr", "Vieille-Ville")
                .below("mopti")
                .save()
                .renamed("town")
                .save();
        given.published("bridge").in("town").save();
        assertEquals(List.of("bridge"), articles("region", "old-town"));
        assertEquals(
                List.of("town"),
                read("/v1/articles", "region", "old-town").getList("query.regions.slug"));
    }

    @Test
    void a_name_that_two_regions_share_is_refused_with_both() {
        given.region("pond-north").alias("La Mare").save();
        given.region("pond-south").alias("la mare").save();
        assertEquals(List.of("region"), refused("/v1/articles", "region", "la mare"));
        assertEquals(
                List.of("pond-north", "pond-south"),
                get("/v1/articles", "region", "la mare").jsonPath().getList("errors[0].allowed"));
    }

    @Test
    void a_slug_wins_over_a_name_that_another_has() {
        given.region("mare").save();
        given.region("pond").alias("mare").save();
        given.published("here").in("mare").save();
        given.published("there").in("pond").save();
        assertEquals(List.of("here"), articles("region", "mare"));
    }

    @Test
    void exact_leaves_out_what_lies_in_a_region() {
        given.published("country").in("mali").save();
        given.published("town").in("mopti").save();
        assertEquals(List.of("town", "country"), articles("region", "mali"));
        assertEquals(List.of("country"), articles("region", "mali", "regionScope", "exact"));
    }

    @Test
    void several_regions_mean_any_of_them() {
        given.published("both").in("mopti", "niamey").save();
        given.published("one").in("niamey").save();
        given.published("other").in("dakar").save();
        assertEquals(List.of("one", "both"), articles("region", "mopti,niamey"));
        assertEquals(List.of("both"), articles("region", "mali,mopti,ML"));
    }

    @Test
    void tags_are_any_of_all_of_and_none_of() {
        given.published("a").tagged("farming").save();
        given.published("b").tagged("farming", "water").save();
        given.published("c").tagged("water", "markets").save();
        given.published("d").save();
        assertEquals(List.of("c", "b", "a"), articles("tag", "farming,water"));
        assertEquals(List.of("b"), articles("tagAll", "farming,water"));
        assertEquals(List.of("b"), articles("tagAll", "farming,water,farming"));
        assertEquals(List.of("d", "c"), articles("tagNot", "farming"));
        assertEquals(List.of("d"), articles("tagNot", "farming,markets"));
        assertEquals(
                List.of("b"),
                articles("tag", "farming,markets", "tagAll", "water", "tagNot", "markets"));
    }

    @Test
    void an_author_is_any_of_those_named() {
        given.author("amina").named("ar", "أمينة").save();
        given.published("a").by("amina").save();
        given.published("b").by("boubacar", "amina").save();
        given.published("c").by("boubacar").save();
        assertEquals(List.of("b", "a"), articles("author", "amina"));
        assertEquals(List.of("b", "a"), articles("author", "أمينة"));
        assertEquals(List.of("c", "b", "a"), articles("author", "amina,boubacar"));
    }

    @Test
    void filters_narrow_each_other() {
        given.published("a").in("mopti").tagged("water").by("amina").save();
        given.published("b").in("mopti").tagged("water").save();
        assertEquals(List.of("a"), articles("region", "mali", "tag", "water", "author", "amina"));
    }

    @Test
    void a_story_has_all_its_language_versions() {
        GivenArticle rain = given.published("rain").lang("en").save();
        given.published("pluie").lang("fr").story(rain).save();
        given.published("other").save();
        assertEquals(List.of("pluie", "rain"), articles("story", rain.story()));
        assertEquals(List.of("rain"), articles("story", rain.story(), "lang", "en,fr"));
        assertEquals(List.of(), articles("story", UUID.randomUUID()));
    }

    @Test
    void ids_that_nobody_knows_match_nothing() {
        GivenArticle one = given.published("one").save();
        GivenArticle two = given.published("two").save();
        UUID draft = given.draft("three").save().id();
        assertEquals(
                List.of("two", "one"),
                articles("ids", one.id() + "," + UUID.randomUUID() + "," + two.id() + "," + draft));
        assertEquals(List.of(), articles("ids", draft));
    }

    @Test
    void ids_make_a_page_of_a_hundred() {
        UUID id = given.published("one").save().id();
        assertEquals(100, read("/v1/articles", "ids", id).getInt("page.limit"));
        assertEquals(5, read("/v1/articles", "ids", id, "limit", 5).getInt("page.limit"));
        assertEquals(20, read("/v1/articles").getInt("page.limit"));
        String hundred = String.join(",", Collections.nCopies(100, id.toString()));
        assertEquals(List.of("one"), articles("ids", hundred));
        assertEquals(List.of("ids"), refused("/v1/articles", "ids", hundred + "," + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "0198-", "019B76DA-A800-74BD-B244-2285ABC31525"})
    void what_is_no_id_is_refused(String id) {
        assertEquals(List.of("ids"), refused("/v1/articles", "ids", id));
        assertEquals(List.of("story"), refused("/v1/articles", "story", id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"section", "region", "tag", "tagAll", "tagNot", "author"})
    void a_filter_that_nothing_is_called_by_is_refused_and_named(String parameter) {
        assertEquals(List.of(parameter), refused("/v1/articles", parameter, "nowhere"));
        assertEquals(List.of(parameter), refused("/v1/articles", parameter, "' or 1=1 --"));
        assertEquals(List.of(parameter), refused("/v1/articles", parameter, "؟"));
    }

    @Test
    void all_faults_come_at_once() {
        assertEquals(
                List.of("colour", "limit", "sort", "from", "region", "tagAll", "fields"),
                refused(
                        "/v1/articles",
                        "colour",
                        "red",
                        "limit",
                        0,
                        "sort",
                        "best",
                        "region",
                        "nowhere",
                        "tagAll",
                        "nothing",
                        "from",
                        "2026-02-30",
                        "fields",
                        "secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"include", "Lang", "page", "offset", "query"})
    void an_unknown_parameter_is_refused(String parameter) {
        assertEquals(List.of(parameter), refused("/v1/articles", parameter, "x"));
    }

    @Test
    void a_repeated_or_an_empty_parameter_is_refused() {
        assertEquals(List.of("tag"), refused("/v1/articles", "tag", "a", "tag", "b").subList(0, 1));
        assertEquals(List.of("tag"), refused("/v1/articles", "tag", ""));
        assertEquals(List.of("lang"), refused("/v1/articles", "lang", "fr,,ar"));
    }
}
