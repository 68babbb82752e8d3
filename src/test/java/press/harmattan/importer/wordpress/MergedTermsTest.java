package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.as;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.path;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.change.ChangeWatch;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

/** The newsroom merges and deletes what a site brought, and imports the site again. */
@QuarkusTest
class MergedTermsTest {
    @Inject ImportedSite site;
    @Inject Given given;
    @Inject ChangeWatch watch;
    @TempDir Path directory;

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void what_was_merged_does_not_come_back() throws IOException {
        given.tag("water").named("fr", "L'eau").save();
        given.section("economy").named("fr", "L'économie").save();
        given.author("awa-essai").save();
        site.imported(file("Un puits"));
        merge("tags", "eau", "water");
        merge("sections", "economie", "economy");
        merge("authors", "salka-testine", "awa-essai");

        Report again = site.imported(file("Un puits"));
        for (String kind : List.of("tag", "section", "author", "article")) {
            assertEquals(0, again.createdOf(kind), kind);
            assertEquals(0, again.updatedOf(kind), kind);
        }
        assertEquals(List.of(), again.findings(Finding.What.kept));
        assertEquals(List.of("water"), slugs("/v1/tags"));
        assertEquals(List.of("economy"), slugs("/v1/sections"));
        assertEquals(List.of("awa-essai"), slugs("/v1/authors"));
        assertEquals(1, read("/v1/articles/one").getInt("revision"));

        Report changed = site.imported(file("Deux puits"));
        assertEquals(1, changed.updatedOf("article"));
        assertEquals(List.of(), changed.findings(Finding.What.kept));
        assertEquals("Deux puits", read("/v1/articles/one").getString("title"));
        assertEquals(List.of("water"), read("/v1/articles/one").getList("tags.slug"));
        assertEquals(List.of("one"), articles("section", "economy", "author", "awa-essai"));
        assertEquals(308, get("/v1/tags/eau").statusCode());
    }

    @Test
    void a_name_that_changes_in_the_file_does_not_change_the_survivor() throws IOException {
        given.tag("water").named("fr", "L'eau").save();
        site.imported(file("Un puits"));
        merge("tags", "eau", "water");
        WxrFile renamed = new WxrFile("fr").tag("eau", "Eaux");
        assertEquals(0, site.imported(renamed).updatedOf("tag"));
        assertEquals("L'eau", read("/v1/tags/water", "lang", "fr").getString("name"));
    }

    @Test
    void a_slug_that_was_deleted_stays_taken() throws IOException {
        given.tag("eau").save();
        String one = path("/v1/editorial/tags/eau");
        assertEquals(204, admin().header("If-Match", tag("tags", "eau")).delete(one).statusCode());
        watch.catchUp();
        Report report = site.imported(file("Un puits"));
        assertEquals(1, report.createdOf("tag"));
        assertEquals(List.of("eau-2"), read("/v1/articles/one").getList("tags.slug"));
    }

    private void merge(String kinds, String slug, String into) {
        Response merged =
                admin().header("If-Match", tag(kinds, slug))
                        .body(Map.of("into", into))
                        .post(path("/v1/editorial/" + kinds + "/" + slug + "/merge"));
        assertEquals(200, merged.statusCode(), merged::asString);
        watch.catchUp();
    }

    private static String tag(String kinds, String slug) {
        return admin().get(path("/v1/editorial/" + kinds + "/" + slug)).header("ETag");
    }

    private static RequestSpecification admin() {
        return as(Role.admin, "keeper").contentType("application/json");
    }

    private static WxrFile file(String title) {
        return new WxrFile("fr")
                .author("salka", "Salka Testine")
                .category("economie", "Économie", "")
                .tag("eau", "Eau")
                .post(1, "one")
                .title(title)
                .by("salka")
                .in("category", "economie", "Économie")
                .in("post_tag", "eau", "Eau")
                .end();
    }
}
