package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.Stage;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

/** What a post becomes, however odd it is. */
@QuarkusTest
class PostsTest {
    @Inject ImportedSite site;
    @TempDir Path directory;

    private final WxrFile file = new WxrFile("fr-FR");

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void a_published_post_is_read_on_its_date_in_the_language_of_the_site() throws IOException {
        site.imported(
                file.post(7, "le-puits")
                        .title("Le puits &amp; l’eau")
                        .content(
                                "<!-- wp:paragraph --><p>De l’eau <script>x()</script>claire.</p>"
                                        + "<!-- /wp:paragraph -->")
                        .excerpt("Un <em>puits</em>, enfin.")
                        .date("2026-02-03 08:00:00")
                        .end());
        JsonPath article = read("/v1/articles/le-puits");
        assertEquals("Le puits & l’eau", article.getString("title"));
        assertEquals("fr", article.getString("lang"));
        assertEquals("Un puits, enfin.", article.getString("summary"));
        assertEquals("2026-02-03T08:00:00Z", article.getString("publishedAt"));
        assertEquals(1, article.getInt("revision"));
        assertEquals("<p>De l’eau claire.</p>", article.getString("body.html"));
        assertEquals("open", article.getString("access"));
        assertFalse(article.getBoolean("rights.syndication"));
    }

    @Test
    void readers_see_published_posts_and_nothing_else_and_every_state_is_counted()
            throws IOException {
        file.post(1, "shown").end();
        for (String status : List.of("draft", "pending", "auto-draft", "private")) {
            file.post(100 + Math.floorMod(status.hashCode(), 900), status).status(status).end();
        }
        file.post(3, "later").status("future").date("2999-03-01 06:00:00").end();
        file.post(4, "secret").with("wp:post_password", "sesame").end();
        Report report = site.imported(file);
        assertEquals(List.of("shown"), read("/v1/articles").getList("data.slug"));
        for (String hidden : List.of("draft", "pending", "auto-draft", "private", "secret")) {
            assertEquals(Stage.draft, site.article(hidden).stage(), hidden);
            assertEquals(404, get("/v1/articles/" + hidden).statusCode(), hidden);
        }
        ArchivedArticle later = site.article("later");
        assertEquals(Stage.scheduled, later.stage());
        assertEquals(Instant.parse("2999-03-01T06:00:00Z"), later.publishAt());
        assertEquals(7, report.createdOf("article"));
        for (String state :
                List.of(
                        "publish → published",
                        "draft → draft",
                        "pending → draft",
                        "auto-draft → draft",
                        "private → draft",
                        "future → scheduled",
                        "publish with a password → draft")) {
            assertEquals(1, report.countOf("posts: " + state), state);
        }
    }

    @Test
    void what_is_no_post_is_counted_and_left_out() throws IOException {
        file.page(1, "about");
        file.post(2, "thrown-away").status("trash").end();
        file.post(3, "stays").with("wp:is_sticky", "1").end();
        Report report = site.imported(file);
        assertEquals(List.of("stays"), read("/v1/articles").getList("data.slug"));
        assertFalse(site.has("about"));
        assertFalse(site.has("thrown-away"));
        assertEquals(1, report.countOf("left out: page"));
        assertEquals(1, report.countOf("left out: posts, trash"));
        assertEquals(1, report.countOf("posts that were sticky, which is not kept"));
        assertTrue(report.isComplete());
    }

    @Test
    void a_post_without_a_title_has_its_first_words_for_one() throws IOException {
        site.imported(
                file.post(1, "untitled")
                        .title(" ")
                        .content("<p>La pluie est <b>venue</b> tôt.</p>")
                        .end());
        assertEquals("La pluie est venue tôt.", title("untitled"));
    }

    @Test
    void a_post_without_title_and_text_is_still_imported() throws IOException {
        Report report = site.imported(file.post(1, "empty").title("").content("").end());
        assertTrue(report.isComplete());
        assertFalse(title("empty").isBlank());
    }

    @Test
    void a_title_keeps_its_words_and_loses_its_markup() throws IOException {
        site.imported(
                file.post(1, "marked")
                        .title(
                                "<strong>Marché</strong> &lt;b&gt; et \u202Efoire\n du &#8220;jour&#8221;")
                        .end());
        assertEquals("Marché <b> et foire du “jour”", title("marked"));
    }

    @Test
    void a_very_long_title_is_cut_and_said_so() throws IOException {
        Report report = site.imported(file.post(1, "long").title("mot ".repeat(2000)).end());
        assertTrue(title("long").length() < 1001);
        assertTrue(title("long").startsWith("mot mot"));
        assertTrue(title("long").endsWith("…"));
        assertEquals(1, report.findings(Finding.What.warning).size());
    }

    @Test
    void nested_lists_stay_nested() throws IOException {
        String lists =
                "<ul><li>Un<ul><li>Deux<ol><li>Trois</li></ol></li></ul></li><li>Quatre</li></ul>";
        site.imported(file.post(1, "lists").content(lists).end());
        assertEquals(lists, read("/v1/articles/lists").getString("body.html").replace("\n", ""));
    }

    @Test
    void content_that_nests_without_end_does_not_stop_the_rest() throws IOException {
        site.imported(
                file.post(1, "deep")
                        .content("<div><ul><li>".repeat(20_000) + "au fond")
                        .end()
                        .post(2, "after")
                        .end());
        assertTrue(read("/v1/articles").getList("data.slug").contains("after"));
    }

    @Test
    void the_featured_image_comes_with_its_words_wherever_it_stands() throws IOException {
        site.imported(
                file.post(1, "with-image")
                        .meta("_thumbnail_id", "9")
                        .end()
                        .post(2, "with-lost-image")
                        .meta("_thumbnail_id", "404")
                        .end()
                        .picture(
                                9,
                                "https://puits.example/puits.jpg",
                                "Un puits",
                                "Le <i>puits</i>"));
        JsonPath image = read("/v1/articles/with-image");
        assertEquals("https://puits.example/puits.jpg", image.getString("image.url"));
        assertEquals("image/jpeg", image.getString("image.type"));
        assertEquals("Un puits", image.getString("image.alt"));
        assertEquals("Le puits", image.getString("image.caption"));
        assertNull(read("/v1/articles/with-lost-image").get("image"));
    }

    @Test
    void a_gallery_becomes_its_pictures() throws IOException {
        site.imported(
                file.post(1, "gallery")
                        .content("Avant\n\n[gallery ids=\"8,9,77\"]\n\nAprès")
                        .end()
                        .picture(8, "https://puits.example/a.jpg", "Une", "")
                        .picture(9, "https://puits.example/b.png", "Deux", ""));
        List<String> sources =
                read("/v1/articles/gallery", "body", "blocks")
                        .getList("body.blocks.findAll { it.image != null }.image.url");
        assertEquals(
                List.of("https://puits.example/a.jpg", "https://puits.example/b.png"), sources);
    }

    @Test
    void a_slug_is_decoded_and_numbered_when_another_has_it() throws IOException {
        site.imported(
                file.post(1, "%d9%85%d8%b7%d8%b1")
                        .end()
                        .post(2, "pluie")
                        .end()
                        .post(3, "Pluie")
                        .end());
        assertEquals(List.of("pluie-2", "pluie", "مطر"), read("/v1/articles").getList("data.slug"));
    }

    @Test
    void drafts_without_a_slug_do_not_stand_in_each_others_way() throws IOException {
        file.post(1, "").title("Brouillon").status("draft").end();
        file.post(2, "").title("Brouillon").status("draft").end();
        Report report = site.imported(file);
        assertEquals(2, report.createdOf("article"));
        assertTrue(site.has("brouillon"));
        assertTrue(site.has("brouillon-2"));
    }

    @Test
    void former_slugs_and_addresses_lead_to_the_article() throws IOException {
        site.imported(
                file.post(5, "nouveau")
                        .meta("_wp_old_slug", "ancien")
                        .meta("_wp_old_slug", "%d9%82%d8%af%d9%8a%d9%85")
                        .link("https://puits.example/2026/01/nouveau/")
                        .end());
        for (String old : List.of("ancien", "قديم")) {
            assertEquals(308, get("/v1/articles/" + old).statusCode(), old);
        }
        for (String url :
                List.of(
                        "https://puits.example/2026/01/nouveau/",
                        "http://www.puits.example/2026/01/nouveau?utm_source=x",
                        "https://puits.example/?p=5",
                        "https://puits.example/2026/01/ancien/")) {
            assertEquals(308, get("/v1/resolve", "url", url).statusCode(), url);
        }
    }

    @Test
    void an_address_belongs_to_the_post_that_has_it_now() throws IOException {
        site.imported(
                file.post(1, "rain-2025")
                        .link("https://puits.example/rain-2025/")
                        .meta("_wp_old_slug", "rain")
                        .end()
                        .post(2, "rain")
                        .link("https://puits.example/rain/")
                        .end());
        assertEquals(200, get("/v1/articles/rain").statusCode());
        assertEquals(200, get("/v1/articles/rain-2025").statusCode());
        assertTrue(
                get("/v1/resolve", "url", "https://puits.example/rain/")
                        .header("Location")
                        .endsWith("/rain"));
    }

    @Test
    void a_broken_item_is_named_by_its_line_and_does_not_stop_the_rest() throws IOException {
        Report report =
                site.imported(
                        file.post(1, "first")
                                .end()
                                .raw("<item><title>no number</title></item>\n")
                                .post(2, "second")
                                .end());
        assertEquals(2, report.createdOf("article"));
        assertFalse(report.isComplete());
        Finding broken = report.findings(Finding.What.skipped).get(0);
        assertTrue(broken.line() > 20, broken.toString());
        assertEquals(List.of("second", "first"), read("/v1/articles").getList("data.slug"));
    }

    @Test
    void a_number_that_comes_twice_is_taken_once() throws IOException {
        Report report = site.imported(file.post(1, "first").end().post(1, "second").end());
        assertEquals(1, report.createdOf("article"));
        assertEquals(List.of("first"), read("/v1/articles").getList("data.slug"));
        assertEquals(1, report.findings(Finding.What.skipped).size());
    }

    private static String title(String slug) {
        return read("/v1/articles/" + slug).getString("title");
    }
}
