package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.image.Image;
import press.harmattan.importer.SampleNewsroom;
import press.harmattan.published.Access;
import press.harmattan.published.Rights;
import press.harmattan.tag.TagKind;

/** What is told as ninjs, held to IPTC's own schema. */
@QuarkusTest
class NinjsTest {
    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final String GEOJSON = "https://geojson.org/schema/GeoJSON.json";
    private static final JsonSchema NINJS = schema();

    @Inject Given given;
    @Inject SampleNewsroom newsroom;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void every_sample_article_fits_the_schema() throws IOException {
        newsroom.open();
        List<String> ids = read("/v1/articles", "limit", 100).getList("data.id");
        assertTrue(ids.size() > 60, ids.size() + " articles");
        for (String id : ids) {
            assertEquals(List.of(), faults(Forms.read(id, ".ninjs.json")), id);
        }
    }

    @Test
    void hostile_and_bare_articles_fit_it_too() {
        GivenArticle bad = Hostile.article(given, "bad").save();
        given.published("مطر").lang("ar").title(Hostile.TEXT).translated(bad).save();
        given.published("bare").body("").save();
        given.published("kept").access(Access.partner).save();
        for (String slug : List.of("bad", "مطر", "bare", "kept")) {
            assertEquals(List.of(), faults(Forms.read(slug, ".ninjs.json")), slug);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"uri\":\"not a uri\"}",
                "{\"uri\":\"https://a.example/مطر\"}",
                "{\"uri\":\"urn:a:b\",\"title\":null}",
                "{\"uri\":\"urn:a:b\",\"unknown\":1}",
                "{\"uri\":\"urn:a:b\",\"firstCreated\":\"yesterday\"}",
                "{\"uri\":\"urn:a:b\",\"places\":[{\"geoJSON\":{\"type\":\"Point\"}}]}",
                "{\"uri\":\"urn:a:b\",\"bodies\":[{\"role\":\"main\"}]}"
            })
    void the_schema_is_strict(String json) {
        assertTrue(!faults(json).isEmpty());
    }

    @Test
    void an_article_is_told_as_agencies_exchange_it() {
        given.author("amina").named("fr", "Amina").save();
        given.tag("water")
                .named("fr", "Eau")
                .mediaTopic("http://cv.iptc.org/newscodes/mediatopic/17000000")
                .save();
        given.tag("oumar").named("fr", "Oumar").kind(TagKind.person).save();
        given.tag("club").named("fr", "Le club").kind(TagKind.organisation).save();
        given.tag("wells").named("fr", "Les puits").kind(TagKind.series).save();
        given.section("weather").named("fr", "Météo").save();
        GivenArticle rain =
                given.published("pluie")
                        .lang("fr")
                        .kicker("Météo")
                        .title("Pluie")
                        .summary("Il a plu.")
                        .by("amina")
                        .tagged("water", "oumar", "club", "wells")
                        .section("weather")
                        .in("mopti")
                        .at("2026-09-01T10:00:00Z")
                        .image(image())
                        .body("<p>Il est plein.</p>")
                        .source("Un carnet", "https://a.example/")
                        .rights(
                                new Rights(
                                        "https://creativecommons.org/licenses/by/4.0/",
                                        "Sable",
                                        "Sable / Amina",
                                        null,
                                        true,
                                        Instant.parse("2027-01-01T00:00:00Z")))
                        .corrected("La profondeur.")
                        .save();
        JsonPath told = read("/v1/articles/pluie.ninjs.json");
        String url = read("/v1/articles/pluie").getString("url");
        assertEquals("3.1", told.getString("standard.version"));
        assertEquals("urn:uuid:" + rain.id(), told.getString("uri"));
        assertEquals("text", told.getString("type"));
        assertEquals("full", told.getString("representationType"));
        assertEquals("2", told.get("version"));
        assertEquals("2026-09-01T10:00:00Z", told.getString("firstCreated"));
        assertEquals("2026-09-01T10:10:00Z", told.getString("versionCreated"));
        assertEquals("usable", told.getString("pubStatus"));
        assertEquals("fr", told.getString("language"));
        assertEquals("pluie", told.getString("slugline"));
        assertEquals("Amina", told.getString("by"));
        assertEquals(List.of("main", "kicker"), told.getList("headlines.role"));
        assertEquals(List.of("Pluie", "Météo"), told.getList("headlines.value"));
        assertEquals(List.of("Il a plu."), told.getList("descriptions.value"));
        assertEquals(
                List.of(
                        Map.of(
                                "role", "main",
                                "contentType", "text/html",
                                "wordCount", 3,
                                "value", "<p>Il est plein.</p>")),
                told.getList("bodies"));
        assertEquals(List.of(Map.of("name", "Oumar", "literal", "oumar")), told.getList("people"));
        assertEquals(
                List.of(Map.of("name", "Le club", "literal", "club")),
                told.getList("organisations"));
        assertEquals(
                List.of(
                        Map.of("name", "Météo", "rel", "section", "literal", "weather"),
                        Map.of(
                                "name", "Eau",
                                "uri", "http://cv.iptc.org/newscodes/mediatopic/17000000",
                                "literal", "water"),
                        Map.of("name", "Les puits", "rel", "series", "literal", "wells")),
                told.getList("subjects"));
        assertEquals("ML-5", told.getString("places[0].literal"));
        assertEquals("Point", told.getString("places[0].geoJSON.type"));
        assertEquals(
                List.of(
                        Map.of("name", "Amina", "role", "author"),
                        Map.of(
                                "name", "Un carnet",
                                "role", "document",
                                "uri", "https://a.example/")),
                told.getList("infoSources"));
        assertEquals(url, told.getString("renditions[0].href"));
        assertEquals("https://images.example/a.jpg", told.getString("associations[0].uri"));
        assertEquals("A. Photographer", told.getString("associations[0].by"));
        assertEquals(Map.of("x", 400, "y", 900), told.getMap("associations[0].renditions[0].poi"));
        assertEquals(List.of("original", "w800"), told.getList("associations[0].renditions.name"));
        assertEquals("Sable", told.getString("copyrightHolder"));
        assertEquals("Sable / Amina", told.getString("copyrightNotice"));
        assertEquals(
                "https://creativecommons.org/licenses/by/4.0/",
                told.getString("rightsInfo.linkedRights"));
        assertEquals(
                "Reprise par les partenaires\u00a0: autorisée\n"
                        + "Fin des droits\u00a0: 1 janvier 2027 à 00:00 UTC",
                told.getString("usageTerms"));
        assertEquals(
                "Correction (1 septembre 2026 à 10:10 UTC)\u00a0: La profondeur.",
                told.getString("edNote"));
    }

    @Test
    void other_languages_are_associations() {
        GivenArticle rain = given.published("rain").title("Rain").save();
        given.published("pluie").lang("fr").title("Pluie").translated(rain).save();
        given.published("مطر").lang("ar").title("مطر").translated(rain).save();
        JsonPath told = read("/v1/articles/pluie.ninjs.json");
        assertEquals(List.of("مطر", "Rain"), told.getList("associations.name"));
        assertEquals(List.of("translation", "original"), told.getList("associations.rel"));
        assertEquals(List.of("ar", "en"), told.getList("associations.language"));
        assertEquals("urn:uuid:" + rain.id(), told.getString("associations[1].uri"));
    }

    private static Image image() {
        Image plain = HtmlPageTest.image();
        return new Image(
                plain.url(),
                plain.type(),
                plain.width(),
                plain.height(),
                plain.bytes(),
                plain.alt(),
                plain.caption(),
                plain.credit(),
                new Image.FocalPoint(0.25, 1),
                List.of(new Image.Rendition("https://images.example/b.jpg", null, 800, 450)));
    }

    private static List<String> faults(String json) {
        return NINJS.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private static JsonSchema schema() {
        Map<String, String> files =
                Map.of(
                        SCHEMA, resource("ninjs-schema_3.1.json"),
                        GEOJSON, resource("GeoJSON-schema.json"));
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        factory -> factory.schemaLoaders(loaders -> loaders.schemas(files)))
                .getSchema(
                        SchemaLocation.of(SCHEMA),
                        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static String resource(String name) {
        try (InputStream file = NinjsTest.class.getResourceAsStream("/ninjs/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
