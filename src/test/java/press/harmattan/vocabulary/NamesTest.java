package press.harmattan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;

@QuarkusTest
class NamesTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void french_names_are_sorted_as_french_readers_expect() {
        for (String name :
                List.of("Zone", "École", "Eau", "élevage", "Fête", "Abri", "Œuvre", "Orage")) {
            given.tag(name.toLowerCase()).named("fr", name).save();
        }
        assertEquals(
                List.of("Abri", "Eau", "École", "élevage", "Fête", "Œuvre", "Orage", "Zone"),
                read("/v1/tags", "lang", "fr").getList("data.name"));
    }

    @Test
    void arabic_names_are_sorted_as_arabic_readers_expect() {
        List<String> sorted =
                List.of("آبار", "أسواق", "بحيرة", "ثقافة", "زراعة", "طقس", "مدارس", "يوم");
        List<String> other = new ArrayList<>(sorted);
        java.util.Collections.reverse(other);
        other.forEach(name -> given.tag(name).named("ar", name).save());
        assertEquals(sorted, read("/v1/tags", "lang", "ar").getList("data.name"));
        assertEquals(sorted, read("/v1/tags").getList("data.name"));
    }

    @Test
    void the_order_follows_the_names_that_the_caller_reads() {
        given.tag("one").named("fr", "Zèbre").named("en", "Animal").save();
        given.tag("two").named("fr", "Abeille").named("en", "Zebra").save();
        assertEquals(List.of("two", "one"), read("/v1/tags", "lang", "fr").getList("data.slug"));
        assertEquals(List.of("one", "two"), read("/v1/tags", "lang", "en").getList("data.slug"));
    }

    @Test
    void every_list_of_preferred_languages_has_an_order_of_its_own() {
        given.tag("one").named("fr", "Zèbre").named("en", "Animal").save();
        given.tag("two").named("fr", "Abeille").named("en", "Zebra").save();
        assertEquals(List.of("two", "one"), read("/v1/tags", "lang", "ar,fr").getList("data.slug"));
        assertEquals(List.of("one", "two"), read("/v1/tags", "lang", "ar,en").getList("data.slug"));
    }

    @Test
    void a_name_comes_in_the_first_language_there_is() {
        given.tag("water").named("fr", "Eau").named("en", "Water").save();
        assertEquals("Water", read("/v1/tags/water", "lang", "ar,en,fr").getString("name"));
        assertEquals("Eau", read("/v1/tags/water", "lang", "fr-CA").getString("name"));
        var without = read("/v1/tags/water");
        assertEquals("Water", without.getString("name"));
        assertEquals("en", without.getString("lang"));
    }

    @Test
    void names_that_are_alike_are_walked_one_by_one() {
        for (int i = 0; i < 5; i++) {
            given.tag("t" + i).named("fr", "Pluie").save();
        }
        List<String> seen = new ArrayList<>();
        var page = read("/v1/tags", "limit", 2, "lang", "fr");
        seen.addAll(page.getList("data.slug"));
        while (page.get("page.next") != null) {
            page =
                    read(
                            "/v1/tags",
                            "limit",
                            2,
                            "lang",
                            "fr",
                            "cursor",
                            page.getString("page.next"));
            seen.addAll(page.getList("data.slug"));
        }
        assertEquals(List.of("t0", "t1", "t2", "t3", "t4"), seen.stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sections", "/v1/regions", "/v1/tags", "/v1/authors"})
    void every_list_of_terms_takes_the_same_parameters(String path) {
        assertEquals(List.of("limit"), refused(path, "limit", 0));
        assertEquals(List.of("limit"), refused(path, "limit", 101));
        assertEquals(List.of("lang"), refused(path, "lang", "de"));
        assertEquals(List.of("cursor"), refused(path, "cursor", "x"));
        assertEquals(List.of("sort"), refused(path, "sort", "name"));
        assertEquals(20, read(path).getInt("page.limit"));
        assertEquals(List.of("fr"), read(path, "lang", "fr-CA").getList("query.lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sections/x", "/v1/regions/mali", "/v1/tags/x", "/v1/authors/x"})
    void a_term_alone_takes_languages_only(String path) {
        assertEquals(List.of("limit"), refused(path, "limit", 1));
        assertEquals(List.of("lang"), refused(path, "lang", "de"));
    }

    @Test
    void a_name_is_taken_with_and_without_the_arabic_article() {
        given.tag("schools").named("ar", "المدارس").save();
        given.tag("market").named("ar", "سوق المدينة").save();
        given.tag("one").named("ar", "باب").save();
        given.tag("two").named("ar", "الباب").save();
        assertEquals(List.of("schools"), read("/v1/articles", "tag", "مدارس").getList("query.tag"));
        assertEquals(
                List.of("market"), read("/v1/articles", "tag", "السوق مدينة").getList("query.tag"));
        assertEquals(List.of("one"), read("/v1/articles", "tag", "باب").getList("query.tag"));
        assertEquals(List.of("two"), read("/v1/articles", "tag", "الباب").getList("query.tag"));
        assertEquals(List.of("tag"), refused("/v1/articles", "tag", "ال"));
    }
}
