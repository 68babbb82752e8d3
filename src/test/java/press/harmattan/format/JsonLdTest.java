package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.importer.SampleNewsroom;
import press.harmattan.published.Rights;

@QuarkusTest
class JsonLdTest {
    @Inject Given given;
    @Inject SampleNewsroom newsroom;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void an_article_is_told_in_the_words_of_schema_org() {
        given.author("amina")
                .named("fr", "Amina")
                .role("fr", "Reporter")
                .link("Page", "https://amina.example/é")
                .save();
        given.tag("water").named("fr", "Eau").save();
        given.section("weather").named("fr", "Météo").save();
        GivenArticle rain =
                given.published("pluie")
                        .lang("fr")
                        .title("Pluie")
                        .summary("Il a plu.")
                        .by("amina")
                        .tagged("water")
                        .section("weather")
                        .in("mopti", "mali")
                        .at("2026-09-01T10:00:00Z")
                        .image(HtmlPageTest.image())
                        .body("<h2>Le puits</h2><p>Il est plein.</p>")
                        .source("Un carnet", "https://a.example/")
                        .rights(
                                new Rights(
                                        "https://creativecommons.org/licenses/by/4.0/",
                                        "Sable",
                                        "Sable / Amina",
                                        "Sans coupe.",
                                        false,
                                        Instant.parse("2027-01-01T00:00:00Z")))
                        .corrected("La profondeur.")
                        .save();
        JsonPath told = read("/v1/articles/pluie.jsonld");
        String url = read("/v1/articles/pluie").getString("url");
        assertEquals("https://schema.org", told.getString("'@context'"));
        assertEquals("NewsArticle", told.getString("'@type'"));
        assertEquals("urn:uuid:" + rain.id(), told.getString("'@id'"));
        assertEquals("urn:uuid:" + rain.id(), told.getString("identifier"));
        assertEquals(url, told.getString("url"));
        assertEquals(url, told.getString("mainEntityOfPage"));
        assertEquals(2, told.getInt("version"));
        assertEquals("Pluie", told.getString("headline"));
        assertEquals("Il a plu.", told.getString("description"));
        assertEquals(
                Map.of(
                        "@type", "ImageObject",
                        "url", "https://images.example/a.jpg",
                        "encodingFormat", "image/jpeg",
                        "width", 1600,
                        "height", 900,
                        "description", "A field",
                        "caption", "At dawn",
                        "creditText", "A. Photographer"),
                told.getMap("image"));
        assertEquals("2026-09-01T10:00:00Z", told.getString("datePublished"));
        assertEquals("2026-09-01T10:10:00Z", told.getString("dateModified"));
        assertEquals(
                List.of(
                        Map.of(
                                "@type", "Person",
                                "name", "Amina",
                                "jobTitle", "Reporter",
                                "sameAs", List.of("https://amina.example/%C3%A9"))),
                told.getList("author"));
        assertEquals("NewsMediaOrganization", told.getString("publisher.'@type'"));
        assertEquals("Harmattan", told.getString("publisher.name"));
        assertEquals("fr", told.getString("inLanguage"));
        assertEquals("Météo", told.getString("articleSection"));
        assertEquals(List.of("Eau"), told.getList("keywords"));
        assertEquals(List.of("Mopti", "Mali"), told.getList("contentLocation.name"));
        assertEquals(
                Map.of("@type", "PropertyValue", "propertyID", "ISO 3166-2", "value", "ML-5"),
                told.getMap("contentLocation[0].identifier"));
        assertEquals("ISO 3166-1", told.getString("contentLocation[1].identifier.propertyID"));
        assertEquals(
                Set.of("@type", "latitude", "longitude"),
                told.getMap("contentLocation[0].geo").keySet());
        assertTrue(told.getBoolean("isAccessibleForFree"));
        assertEquals(5, told.getInt("wordCount"));
        assertEquals("Le puits\n\nIl est plein.", told.getString("articleBody"));
        assertEquals(
                List.of(
                        Map.of(
                                "@type", "CreativeWork",
                                "name", "Un carnet",
                                "url", "https://a.example/")),
                told.getList("citation"));
        assertEquals("https://creativecommons.org/licenses/by/4.0/", told.getString("license"));
        assertEquals(
                "Conditions\u00a0: Sans coupe.\n"
                        + "Reprise par les partenaires\u00a0: non autorisée\n"
                        + "Fin des droits\u00a0: 1 janvier 2027 à 00:00 UTC",
                told.getString("usageInfo.text"));
        assertEquals(
                Map.of("@type", "Organization", "name", "Sable"), told.getMap("copyrightHolder"));
        assertEquals("Sable / Amina", told.getString("creditText"));
        assertEquals(
                List.of(
                        Map.of(
                                "@type", "CorrectionComment",
                                "text", "La profondeur.",
                                "datePublished", "2026-09-01T10:10:00Z")),
                told.getList("correction"));
    }

    @Test
    void a_translation_names_its_original_and_an_original_its_translations() {
        GivenArticle rain = given.published("rain").title("Rain").save();
        GivenArticle pluie = given.published("pluie").lang("fr").translated(rain).save();
        given.published("مطر").lang("ar").translated(rain).save();
        JsonPath original = read("/v1/articles/rain.jsonld");
        assertNull(original.get("translationOfWork"));
        assertEquals(List.of("ar", "fr"), original.getList("workTranslation.inLanguage"));
        JsonPath translation = read("/v1/articles/pluie.jsonld");
        assertNull(translation.get("workTranslation"));
        assertEquals(
                Map.of(
                        "@type", "NewsArticle",
                        "@id", "urn:uuid:" + rain.id(),
                        "url", read("/v1/articles/rain").getString("url"),
                        "headline", "Rain",
                        "inLanguage", "en"),
                translation.getMap("translationOfWork"));
        rain.unpublished().save();
        assertNull(read("/v1/articles/" + pluie.id() + ".jsonld").get("translationOfWork"));
    }

    @Test
    void what_is_unknown_is_left_out() {
        given.published("rain").at("2026-09-01T10:00:00Z").save();
        assertEquals(
                Set.of(
                        "@context",
                        "@type",
                        "@id",
                        "identifier",
                        "url",
                        "mainEntityOfPage",
                        "version",
                        "headline",
                        "datePublished",
                        "dateModified",
                        "publisher",
                        "inLanguage",
                        "isAccessibleForFree",
                        "wordCount",
                        "articleBody",
                        "usageInfo"),
                read("/v1/articles/rain.jsonld").getMap("").keySet());
    }

    @Test
    void every_sample_article_can_be_told() throws IOException {
        newsroom.open();
        for (String id : read("/v1/articles", "limit", 100).<String>getList("data.id")) {
            String json = Forms.read(id, ".jsonld");
            assertTrue(json.startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Ne"));
            assertFalse(json.contains("null"), json);
        }
    }
}
