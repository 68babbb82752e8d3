package press.harmattan.search.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.vocabulary.Terms;

class NameIndexTest {
    private static final NameIndex<Place> PLACES =
            Place.index(
                    Place.of("ndjamena")
                            .named("ar", "انجمينا")
                            .named("fr", "N’Djaména")
                            .named("en", "N'Djamena")
                            .alias("انجامينا", "نجامينا"),
                    Place.of("trarza").named("ar", "الترارزة").named("fr", "Trarza"),
                    Place.of("safi").named("ar", "آسفي").named("fr", "Safi"),
                    Place.of("hodh")
                            .named("ar", "الحوض الشرقي")
                            .named("fr", "Hodh ech Chargui")
                            .code("MR-01"),
                    Place.of("marrakesh").named("ar", "مَرَّاكُش").named("fr", "Marrakech"),
                    Place.of("schools").named("en", "Schools").named("fr", "Écoles"),
                    Place.of("farmers").named("ar", "المزارعون"),
                    Place.of("plan").named("ar", "خطة ٢٠٢٤").named("fr", "Plan 2024"),
                    Place.of("livestock").named("fr", "L’élevage au Sahel"),
                    Place.of("pular").named("ff", "𞤨𞤵𞤤𞤢𞤪"),
                    Place.of("oil").named("ar", "نفط").named("fr", "Œuvre d’art"));

    private static List<String> found(NameIndex<Place> index, String typed) {
        return index.find(Typed.of(typed), 10, place -> 0).stream()
                .map(found -> found.term().slug())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "N'Djamena, ndjamena",
        "Ndjamena, ndjamena",
        "N’Djaména, ndjamena",
        "n djamena, ndjamena",
        "NDJA, ndjamena",
        "انجامينا, ndjamena",
        "نجامينا, ndjamena",
        "النجامينا, ndjamena",
        "إنجامي, ndjamena",
        "الترارزة, trarza",
        "ترارزة, trarza",
        "الترارزه, trarza",
        "تـرارز, trarza",
        "\u2067ترارزة\u2069, trarza",
        "اسفي, safi",
        "آسفى, safi",
        "مراكش, marrakesh",
        "مَرَّا, marrakesh",
        "حوض شرقي, hodh",
        "الشرقي, hodh",
        "hodh ech char, hodh",
        "chargui hodh, hodh",
        "hodhech, hodh",
        "mr-01, hodh",
        "school, schools",
        "ecole, schools",
        "المزارعين, farmers",
        "خطة 2024, plan",
        "plan ٢٠٢٤, plan",
        "elevage, livestock",
        "l'elev, livestock",
        "sahel elev, livestock",
        "oeuv, oil",
        "d'art, oil",
        "𞤨𞤵, pular",
        "𞤨𞤵𞤤𞤢𞤪, pular"
    })
    void a_name_is_found_in_any_spelling_and_unfinished(String typed, String slug) {
        assertEquals(List.of(slug), found(PLACES, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Ndjaména, Ndjamana",
        "Ndjaména, Ndjmena",
        "Ndjaména, Ndjammena",
        "Ndjaména, Ndajmena",
        "Ndjaména, Ndka",
        "Hodh ech Chargui, hodh ech cahr",
        "Hodh ech Chargui, hodj ech char",
        "الترارزة, ترازرة",
        "الترارزة, التررازه",
        "Burkina Faso, burkinafado",
        "𞤨𞤵𞤤𞤢𞤪, 𞤨𞤵𞤤𞤭𞤪",
        "𞤨𞤵𞤤𞤢𞤪, 𞤨𞤵𞤤𞤪",
        "𞤨𞤵𞤤𞤢𞤪, 𞤨𞤵𞤤𞤤𞤢𞤪",
        "𞤨𞤵𞤤𞤢𞤪, 𞤨𞤤𞤵𞤢𞤪"
    })
    void one_typo_is_forgiven(String name, String typed) {
        assertEquals(List.of("it"), found(Place.index(Place.of("it").alias(name)), typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Mali, Bali", // the first letter
        "𞤨𞤵𞤤𞤢𞤪, 𞤥𞤵𞤤𞤢𞤪", // it, in Adlam, whose letters are two chars
        "𞤨𞤵𞤤, 𞤨𞤵𞤪", // three letters, in Adlam
        "الترارزة, الثرارزة", // it, behind the article
        "Niger, Nigre Rive", // there is no second word
        "Hodh ech Chargui, hodj ech cahr", // two
        "Faso, fado x",
        "Fes, Fas", // three letters
        "Plan 2024, plan 2025", // a number
        "Hodh ech Chargui, hodh ecg chargui", // a short word
        "Hodh ech Chargui, hod chargui", // unfinished before the last
        "N'Djamena, jamena",
        "Mali, malaise",
        "ألمانيا, مانيا" // its own alef and lam
    })
    void no_more_than_that_is(String name, String typed) {
        assertEquals(List.of(), found(Place.index(Place.of("it").alias(name)), typed));
    }

    @Test
    void letters_are_counted_and_not_the_chars_that_they_take() {
        assertEquals(1, Typed.of("𞤨").length());
        assertEquals(5, Typed.of("𞤨𞤵𞤤𞤢𞤪").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "؟!", "🎉", "\u2067\u2069", "«»", "'", "\uD83C"})
    void nothing_typed_finds_nothing(String typed) {
        assertTrue(Typed.of(typed).isEmpty());
        assertEquals(List.of(), found(PLACES, typed));
    }

    @Test
    void what_fits_better_comes_first() {
        NameIndex<Place> index =
                Place.index(
                        Place.of("typo").alias("Maril"), // one l is an r
                        Place.of("inside").alias("Office du Mali"),
                        Place.of("beginning").alias("Malienne"),
                        Place.of("itself").alias("Mali"));
        assertEquals(List.of("itself", "beginning", "inside", "typo"), found(index, "mali"));
        NameIndex<Place> plural =
                Place.index(
                        Place.of("typo").alias("Marcher"),
                        Place.of("form").named("fr", "Marché"),
                        Place.of("itself").named("fr", "Marchés"));
        assertEquals(List.of("itself", "form", "typo"), found(plural, "marches"));
    }

    @Test
    void a_word_that_is_still_short_may_yet_be_wrong_at_its_end_if_nothing_else_is_meant() {
        Place malaria = Place.of("malaria").alias("Malaria");
        Place mali = Place.of("mali").alias("Mali");
        assertEquals(List.of("mali"), found(Place.index(malaria, mali), "mali"));
        assertEquals(List.of("mali"), found(Place.index(malaria, mali), "malo"));
        assertEquals(List.of("malaria"), found(Place.index(malaria), "malo"));
    }

    @Test
    void of_those_that_fit_alike_the_one_with_more_articles_comes_first_then_the_shorter() {
        NameIndex<Place> index =
                Place.index(
                        Place.of("b").alias("Marché"),
                        Place.of("a").alias("Marché"),
                        Place.of("short").alias("Mars"),
                        Place.of("used").alias("Marchandise"));
        Map<String, Long> articles = Map.of("used", 3L);
        List<Found<Place>> found =
                index.find(Typed.of("mar"), 3, place -> articles.getOrDefault(place.slug(), 0L));
        assertEquals(
                List.of("used", "short", "a"),
                found.stream().map(one -> one.term().slug()).toList());
        assertEquals(3, found.get(0).articles());
    }

    @Test
    void it_says_which_names_fit() {
        List<TermName> names =
                PLACES.find(Typed.of("djamena"), 10, place -> 0).stream()
                        .flatMap(found -> found.names().stream())
                        .toList();
        assertEquals(List.of(), names);
        assertEquals(
                List.of(new TermName("N'Djamena", "en"), new TermName("N’Djaména", "fr")),
                PLACES.find(Typed.of("ndjamena"), 10, place -> 0).get(0).names());
        assertEquals(
                List.of(new TermName("نجامينا", null)),
                PLACES.find(Typed.of("نجامي"), 10, place -> 0).get(0).names());
    }

    @Test
    void a_text_without_end_is_no_trouble() {
        String endless = "ma ".repeat(200) + "m".repeat(5_000);
        assertEquals(List.of(), found(PLACES, endless));
        NameIndex<Place> index = NameIndex.of(new Terms<>(List.of(Place.of("it").alias(endless))));
        assertEquals(List.of("it"), found(index, endless.substring(0, 400)));
        assertEquals(List.of("it"), found(index, "ma ma"));
    }

    @Test
    void after_a_change_it_finds_what_an_index_finds_that_is_made_anew() {
        Place kept = Place.of("kept").named("ar", "الأسواق").alias("Souk").code("K-1");
        Place gone = Place.of("gone").alias("Souk");
        Place before = Place.of("changed").named("fr", "Souk");
        Place after = before.named("fr", "Marchés");
        NameIndex<Place> index =
                Place.index(kept, gone, before).now(new Terms<>(List.of(after, kept)));
        assertEquals(List.of("kept"), found(index, "souk"));
        assertEquals(List.of("kept"), found(index, "اسواق"));
        assertEquals(List.of("kept"), found(index, "k1"));
        assertEquals(List.of("changed"), found(index, "marche"));
    }
}
