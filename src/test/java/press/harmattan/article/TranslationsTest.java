package press.harmattan.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class TranslationsTest {
    @Inject Given given;

    private GivenArticle rain;
    private GivenArticle pluie;

    @BeforeEach
    void a_story_in_three_languages() {
        given.nothing();
        rain = given.published("rain").lang("en").title("Rain").save();
        pluie = given.published("pluie").lang("fr").title("Pluie").translated(rain).save();
        given.published("مطر").lang("ar").title("مطر").translated(pluie).save();
    }

    @Test
    void an_article_tells_its_other_versions() {
        var fr = read("/v1/articles/pluie");
        assertEquals(List.of("ar", "en"), fr.getList("translations.lang"));
        assertEquals(List.of("rtl", "ltr"), fr.getList("translations.dir"));
        assertEquals(List.of("مطر", "Rain"), fr.getList("translations.title"));
        assertEquals(List.of("مطر", "rain"), fr.getList("translations.slug"));
        assertEquals(rain.id().toString(), fr.getString("translationOf"));
        assertEquals(rain.id().toString(), fr.getString("translations[1].id"));
        assertEquals(
                Set.of("id", "lang", "dir", "title", "slug", "url", "outdated"),
                fr.getMap("translations[0]").keySet());
        assertEquals(
                read("/v1/articles/rain").getString("url"), fr.getString("translations[1].url"));
    }

    @Test
    void versions_of_one_story_name_the_same_story() {
        Set<Object> stories = Set.copyOf(read("/v1/articles").getList("data.story"));
        assertEquals(Set.of(rain.story().toString()), stories);
        assertNull(read("/v1/articles/rain").get("translationOf"));
    }

    @Test
    void a_translation_is_outdated_when_its_own_source_was_published_again() {
        assertEquals(
                List.of(false, false), read("/v1/articles/rain").getList("translations.outdated"));
        rain.updatedAt("2026-12-01T00:00:00Z").save();
        // The Arabic one was made from the French one, which is as it was.
        assertEquals(List.of("ar", "fr"), read("/v1/articles/rain").getList("translations.lang"));
        assertEquals(
                List.of(false, true), read("/v1/articles/rain").getList("translations.outdated"));
        pluie.updatedAt("2026-12-02T00:00:00Z").save();
        assertEquals(
                List.of(true, false), read("/v1/articles/rain").getList("translations.outdated"));
    }

    @Test
    void a_date_does_not_hide_that_a_translation_was_published_again() {
        var before = get("/v1/articles/rain");
        assertNotNull(before.header("Last-Modified"));
        pluie.updatedAt("2026-12-02T00:00:00Z").save();
        Response again =
                request()
                        .header("If-Modified-Since", before.header("Last-Modified"))
                        .get("/v1/articles/rain");
        assertEquals(200, again.statusCode());
        assertNotEquals(before.header("ETag"), again.header("ETag"));
    }

    @Test
    void what_readers_cannot_see_is_no_translation() {
        given.draft("lluvia").lang("es").story(rain).save();
        pluie.unpublished().save();
        assertEquals(List.of("ar"), read("/v1/articles/rain").getList("translations.lang"));
        var ar = read("/v1/articles/مطر");
        assertEquals(List.of("en"), ar.getList("translations.lang"));
    }

    @Test
    void a_list_tells_translations_when_it_is_asked_for_them() {
        assertEquals(
                List.of(List.of("ar", "fr")),
                read("/v1/articles", "lang", "en", "fields", "translations.lang")
                        .getList("data.translations.lang"));
    }
}
