package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenTerm;

/** What is told of sections, places, tags and authors, and what it means for who follows them. */
@QuarkusTest
class ChangedTermsTest {
    @Inject Given given;
    @Inject Keeper keeper;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void everybody_is_told_what_happens_to_a_term() {
        Following all = new Following();
        Following french = new Following("lang", "fr");
        given.section("economy").save();
        given.author("amina").save();
        GivenTerm water = given.tag("water").save();
        water.named("fr", "Eau").save();
        GivenTerm town = given.region("town").save();
        town.below("mopti").save();
        keeper.delete("tags", "water");
        List<Map<String, Object>> events = all.events();
        assertEquals(
                List.of(
                        "section.changed created economy",
                        "author.changed created amina",
                        "tag.changed created null",
                        "tag.changed changed null",
                        "region.changed created town",
                        "region.changed moved town",
                        "tag.changed deleted null"),
                events.stream()
                        .map(it -> it.get("type") + " " + it.get("reason") + " " + it.get("slug"))
                        .toList());
        assertEquals(water.id().toString(), events.get(2).get("id"));
        assertNull(events.get(2).get("revision"));
        assertNull(events.get(2).get("lang"));
        assertEquals(events, french.events());
    }

    @Test
    void a_place_that_moves_into_a_filter_or_out_of_it_is_a_reason_to_walk_again() {
        GivenTerm town = given.region("town").below("mopti").save();
        given.published("rain").in("town").save();
        Following mopti = new Following("region", "mopti");
        Following mali = new Following("region", "mali");
        Following niger = new Following("region", "niger");
        Following exactly = new Following("region", "mopti", "regionScope", "exact");
        Following itself = new Following("region", "town");
        town.below("bamako").save();
        assertResync("moved", "region", mopti.read());
        assertChanged("moved", mali.read());
        assertChanged("moved", niger.read());
        town.below("niamey").save();
        assertChanged("moved", mopti.read());
        assertResync("moved", "region", mali.read());
        assertResync("moved", "region", niger.read());
        assertEquals(List.of(), exactly.told());
        assertEquals(List.of(), itself.told());
    }

    @Test
    void a_place_whose_surroundings_move_is_still_told_to_who_has_slept_meanwhile() {
        GivenTerm district = given.region("district").below("mopti").save();
        GivenTerm town = given.region("town").below("district").save();
        Following mopti = new Following("region", "mopti");
        town.below("niamey").save();
        district.below("bamako").save();
        assertEquals(List.of("resync"), mopti.told());
    }

    @ParameterizedTest
    @CsvSource({
        "sections, section",
        "regions, region",
        "tags, tag",
        "tags, tagAll",
        "tags, tagNot",
        "authors, author"
    })
    void a_term_that_takes_in_another_brings_articles_without_a_change_of_their_own(
            String kinds, String parameter) {
        term(kinds, "kept");
        term(kinds, "lost");
        term(kinds, "other");
        Following kept = new Following(parameter, "kept");
        Following lost = new Following(parameter, "lost");
        Following other = new Following(parameter, "other");
        keeper.merge(kinds, "lost", "kept");
        JsonPath told = kept.read();
        assertResync("merged", parameter, told);
        assertEquals("kept", told.getString("data[0].slug"));
        assertResync("renamed", parameter, lost.read());
        assertEquals(List.of(), lost.events());
        JsonPath elsewhere = other.read();
        assertChanged("merged", elsewhere);
        assertEquals("kept", elsewhere.getString("data[0].slug"));
    }

    @Test
    void a_place_that_is_merged_away_from_below_is_told_to_who_follows_what_is_above() {
        given.region("old").below("mopti").save();
        given.region("inside").below("mopti").save();
        given.region("outside").below("niamey").save();
        given.region("new").below("mopti").save();
        Following mopti = new Following("region", "mopti");
        keeper.merge("regions", "old", "inside");
        assertEquals(List.of(), mopti.told());
        keeper.merge("regions", "inside", "outside");
        assertEquals(List.of("resync"), mopti.told());
        keeper.merge("regions", "outside", "new");
        assertEquals(List.of("resync"), mopti.told());
    }

    @Test
    void a_term_may_be_renamed_and_who_follows_it_by_its_slug_goes_on() {
        GivenTerm water = given.tag("water").save();
        Following following = new Following("tag", "water");
        water.renamed("rivers").save();
        given.published("rain").tagged("rivers").save();
        assertEquals(List.of("article.published"), following.told());
    }

    @Test
    void a_word_that_names_another_term_now_is_a_reason_to_walk_again() {
        GivenTerm water = given.tag("water").named("fr", "Eau").save();
        Following following = new Following("tag", "Eau", "section", given("economy"));
        given.published("before").tagged("water").save();
        water.named("fr", "Rivière").save();
        given.tag("drink").named("fr", "Eau").save();
        JsonPath told = following.read();
        assertResync("renamed", "tag", told);
        assertNull(told.get("data[0].id"));
        given.published("rain").tagged("drink").section("economy").save();
        assertEquals(List.of("article.published"), following.told());
    }

    @Test
    void a_word_that_names_nothing_any_more_is_refused_as_in_a_list() {
        given.tag("water").save();
        Following following = new Following("tag", "water");
        keeper.delete("tags", "water");
        assertEquals(
                List.of("tag"),
                refused("/v1/changes", "tag", "water", "cursor", following.cursor()));
        assertEquals(List.of("tag"), refused("/v1/articles", "tag", "water"));
    }

    private String given(String section) {
        given.section(section).save();
        return section;
    }

    private void term(String kinds, String slug) {
        switch (kinds) {
            case "sections" -> given.section(slug).save();
            case "regions" -> given.region(slug).save();
            case "tags" -> given.tag(slug).save();
            default -> given.author(slug).save();
        }
    }

    private static void assertResync(String reason, String filter, JsonPath told) {
        assertEquals(List.of("resync"), told.getList("data.type"));
        assertEquals(List.of(reason), told.getList("data.reason"));
        assertEquals(List.of(filter), told.getList("data.filter"));
    }

    private static void assertChanged(String reason, JsonPath told) {
        assertEquals(1, told.getList("data").size(), told::prettify);
        assertEquals(reason, told.getString("data[0].reason"));
        assertNull(told.get("data[0].filter"));
    }
}
