package press.harmattan.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.language.Folding;
import press.harmattan.region.RegionTerm;
import press.harmattan.region.Regions;
import press.harmattan.search.names.Closeness;
import press.harmattan.search.names.NameIndex;
import press.harmattan.search.names.Typed;
import press.harmattan.vocabulary.Terms;

/** Every place that comes with the program, by everything that it is called. */
@QuarkusTest
class KnownPlacesTest {
    private static final int MOST = 20;

    @Inject Given given;
    @Inject Regions regions;

    private Terms<RegionTerm> places;
    private NameIndex<RegionTerm> names;

    @BeforeEach
    void those_of_the_program() {
        given.nothing();
        places = regions.terms();
        names = NameIndex.of(places);
    }

    private static List<String> calledBy(RegionTerm place) {
        return Stream.of(place.names().byLanguage().values(), place.aliases(), place.codes())
                .flatMap(some -> some.stream())
                .toList();
    }

    /** Other ways in which people write and send the same. */
    private static Stream<String> spellings(RegionTerm place, String name) {
        if (place.codes().contains(name)) {
            return Stream.of(name, name.toLowerCase(), "\u2067" + name + "\u2069");
        }
        return Stream.of(
                name,
                name.toUpperCase(),
                "\u2067" + name + "\u2069",
                name.replace('’', '\''),
                name.replace("'", "’"),
                name.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا'),
                name.replace('ة', 'ه').replace('ى', 'ي'),
                name.replaceAll("(?<=[بتجحخسشصضطظعغفقكلمنهي])(?=\\p{IsArabic})", "ـ"),
                name.replaceAll("(?<=\\p{IsArabic})(?=\\p{IsArabic})", "\u064E"),
                name.replaceAll("(?<=\\p{IsAlphabetic})-(?=\\p{IsAlphabetic})", " "));
    }

    private Set<String> suggested(String typed, Closeness closeness) {
        return names.find(Typed.of(typed), MOST, place -> 0).stream()
                .filter(found -> found.closeness() == closeness)
                .map(found -> found.term().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(String word) {
        return slugs(places.meant(word));
    }

    private static Set<String> slugs(List<RegionTerm> some) {
        return some.stream().map(RegionTerm::slug).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_name_is_suggested_first_in_every_spelling() {
        List<String> missed = new ArrayList<>();
        for (RegionTerm place : places.all()) {
            for (String name : calledBy(place)) {
                boolean code = place.codes().contains(name);
                Closeness wanted = code ? Closeness.start : Closeness.whole;
                spellings(place, name)
                        .filter(one -> !suggested(one, wanted).contains(place.slug()))
                        .forEach(one -> missed.add(place.slug() + ": " + one));
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void every_name_is_taken_by_a_filter_in_every_spelling() {
        List<String> missed = new ArrayList<>();
        for (RegionTerm place : places.all()) {
            for (String name : calledBy(place)) {
                spellings(place, name)
                        .filter(one -> !found(one).contains(place.slug()))
                        .filter(one -> !isSlugOrCodeOfAnother(one))
                        .forEach(one -> missed.add(place.slug() + ": " + one));
            }
        }
        assertEquals(List.of(), missed);
    }

    private boolean isSlugOrCodeOfAnother(String word) {
        List<RegionTerm> found = places.meant(word);
        return found.size() == 1
                && (found.get(0).slug().equals(Folding.fold(word))
                        || found.get(0).codes().contains(word));
    }

    @Test
    void a_name_begun_suggests_the_place_unless_too_many_begin_so() {
        List<String> missed = new ArrayList<>();
        for (RegionTerm place : places.all()) {
            for (String name : calledBy(place)) {
                if (place.codes().contains(name)) {
                    continue; // known as a whole or not at all
                }
                int half = Math.max(Math.min(name.length(), 4), name.length() / 2);
                String begun = name.substring(0, half);
                List<String> found =
                        names.find(Typed.of(begun), MOST, any -> 0).stream()
                                .map(one -> one.term().slug())
                                .toList();
                if (found.size() < MOST && !found.contains(place.slug())) {
                    missed.add(place.slug() + ": " + begun);
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void a_name_that_several_places_have_leads_to_each_of_them() {
        Map<String, Set<String>> shared = new TreeMap<>();
        for (RegionTerm place : places.all()) {
            for (String name : calledBy(place)) {
                if (found(name).size() > 1) {
                    shared.put(name, found(name));
                }
            }
        }
        assertTrue(shared.containsKey("Adrar"), shared::toString);
        assertTrue(shared.containsKey("النيجر"), shared::toString);
        shared.forEach(
                (name, slugs) -> {
                    assertTrue(suggested(name, Closeness.whole).containsAll(slugs), name);
                    var refusal = get("/v1/articles", "region", name).jsonPath();
                    assertEquals(400, refusal.getInt("status"), name);
                    assertEquals(
                            slugs,
                            new TreeSet<>(refusal.<String>getList("errors[0].allowed")),
                            name);
                });
    }

    @Test
    void a_country_is_found_by_all_its_names_over_http() {
        List<RegionTerm> countries =
                places.all().stream().filter(place -> place.parentId() == null).toList();
        assertEquals(12, countries.size());
        for (RegionTerm country : countries) {
            for (String name : calledBy(country)) {
                if (found(name).size() > 1) {
                    continue; // as above
                }
                String found =
                        read("/v1/articles", "region", name).getString("query.regions[0].slug");
                assertEquals(country.slug(), found, name);
                assertTrue(
                        read("/v1/suggest", "q", name, "kind", "region")
                                .getList("data.slug")
                                .contains(country.slug()),
                        name);
            }
        }
    }
}
