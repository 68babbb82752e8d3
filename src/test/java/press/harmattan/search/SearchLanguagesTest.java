package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

/** What readers type in Arabic, French and English, and what they find. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLanguagesTest {
    @Inject Given given;

    @BeforeAll
    void stories_in_three_languages() {
        given.nothing();
        given.tag("farming").named("ar", "زراعة").named("fr", "Cultures").alias("agro").save();
        given.author("amina").named("ar", "أمينة ترسا").named("fr", "Amina Tirsa").save();
        GivenArticle schools =
                given.published("schools")
                        .lang("en")
                        .title("Schools open early")
                        .body("<p>The teachers are ready in Marrakesh.</p>")
                        .in("mopti")
                        .tagged("farming")
                        .by("amina");
        given.save(List.of(schools));
        given.save(
                List.of(
                        given.published("écoles")
                                .lang("fr")
                                .title("Les écoles ouvrent tôt")
                                .summary("L'élevage des maîtres et les marchés.")
                                .body("<p>Les maîtres sont prêts à Marrakech en 2024.</p>")
                                .in("mopti")
                                .tagged("farming")
                                .translated(schools),
                        given.published("مدارس")
                                .lang("ar")
                                .title("والمدارس تفتح أبوابها مبكرًا")
                                .body("<p>المعلمون جاهزون في مَرَّاكُش سنة ٢٠٢٤.</p>")
                                .in("mopti")
                                .by("amina")
                                .translated(schools),
                        given.published("market")
                                .lang("fr")
                                .title("Le marché aux poissons")
                                .access(Access.partner)
                                .summary("Une journée au port.")
                                .body("<p>Crevettes.</p>")));
        given.draft("draft").title("Schools in draft").save();
        given.published("gone").title("Schools gone").retracted("Wrong.").save();
    }

    @ParameterizedTest
    @CsvSource({
        "مدارس, مدارس",
        "بالمدارس, مدارس",
        "مراكش, مدارس",
        "'٢٠٢٤', 'مدارس écoles'",
        "2024, 'مدارس écoles'",
        "ecoles, écoles",
        "école, écoles",
        "élevage, écoles",
        "marches, 'écoles market'",
        "school, schools",
        "TEACHER, schools",
        "'\"schools open\"', schools",
        "'\"open schools\"', ''",
        "'school -teacher', ''",
        "'school OR école', 'schools écoles'",
        "'school teacher', schools",
        "'school crevettes', ''"
    })
    void words_are_found_in_every_form(String q, String slugs) {
        assertEquals(
                slugs.isEmpty() ? Set.of() : Set.of(slugs.split(" ")),
                Set.copyOf(articles("q", q)));
    }

    @ParameterizedTest
    @CsvSource({
        "Mopti, 'schools écoles مدارس'",
        "موبتي, 'schools écoles مدارس'",
        "agro, 'schools écoles'",
        "زراعة, 'schools écoles'",
        "'Amina Tirsa', 'schools مدارس'",
        "'أمينة ترسا', 'schools مدارس'"
    })
    void names_of_places_tags_and_authors_find_in_any_language(String q, String slugs) {
        assertEquals(Set.of(slugs.split(" ")), Set.copyOf(articles("q", q)));
    }

    @Test
    void a_language_answers_in_its_own_version_of_a_story() {
        assertEquals(List.of("écoles"), articles("q", "Mopti", "lang", "fr,ar"));
        assertEquals(List.of("مدارس"), articles("q", "Mopti", "lang", "ar,fr"));
        assertEquals(List.of(), articles("q", "school", "lang", "fr"));
        assertEquals(
                List.of(false),
                read("/v1/articles", "q", "Mopti", "lang", "ar,fr").getList("data.fallback"));
    }

    @Test
    void a_withheld_body_is_not_searched_and_its_card_is() {
        assertEquals(List.of(), articles("q", "crevettes"));
        assertEquals(List.of("market"), articles("q", "poissons"));
        assertEquals(
                0, read("/v1/articles", "q", "crevettes", "total", "exact").getInt("page.total"));
    }

    @Test
    void what_readers_cannot_see_is_not_found() {
        assertEquals(List.of("schools"), articles("q", "schools"));
        assertEquals(List.of(), articles("q", "draft"));
        assertEquals(List.of(), articles("q", "gone"));
    }
}
