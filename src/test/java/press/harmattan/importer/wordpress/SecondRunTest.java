package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.as;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.Stage;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.Somebody;
import press.harmattan.language.Texts;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;

/** The same site is imported again. */
@QuarkusTest
class SecondRunTest {
    private static final List<String> KINDS = List.of("section", "tag", "author", "article");

    @Inject ImportedSite site;
    @Inject Given given;
    @Inject Somebody somebody;
    @TempDir Path directory;

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        Report first = site.imported(everything());
        assertTrue(first.isComplete());
        long rows = site.rows();
        long changes = site.changes();
        Report second = site.imported(everything());
        for (String kind : KINDS) {
            assertEquals(0, second.createdOf(kind), kind);
            assertEquals(0, second.updatedOf(kind), kind);
            assertEquals(first.createdOf(kind), second.unchangedOf(kind), kind);
            assertTrue(first.createdOf(kind) > 0, kind);
        }
        assertEquals(rows, site.rows());
        assertEquals(changes, site.changes());
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() throws IOException {
        long changes = site.changes();
        Report dry = site.tried(everything());
        assertEquals(0, site.rows());
        assertEquals(changes, site.changes());
        Report real = site.imported(everything());
        for (String kind : KINDS) {
            assertEquals(real.createdOf(kind), dry.createdOf(kind), kind);
            assertEquals(real.unchangedOf(kind), dry.unchangedOf(kind), kind);
        }
        assertEquals(0, site.tried(everything()).createdOf("article"));
    }

    @Test
    void a_post_that_changed_in_the_file_becomes_a_revision() throws IOException {
        site.imported(post("Avant").end());
        String id = read("/v1/articles/one").getString("id");
        Report report = site.imported(post("Après").modified("2026-04-01 10:00:00").end());
        assertEquals(1, report.updatedOf("article"));
        assertEquals("Après", read("/v1/articles/one").getString("title"));
        assertEquals(2, read("/v1/articles/one").getInt("revision"));
        assertEquals(id, read("/v1/articles/one").getString("id"));
        assertEquals("2026-04-01T10:00:00Z", read("/v1/articles/one").getString("updatedAt"));
        assertEquals("2026-01-02T08:00:00Z", read("/v1/articles/one").getString("publishedAt"));
        assertEquals(
                1,
                site.imported(post("Après").modified("2026-04-01 10:00:00").end())
                        .unchangedOf("article"));
    }

    @Test
    void a_change_without_a_date_is_a_change_of_now() throws IOException {
        site.imported(post("Avant").end());
        Instant before = Instant.now();
        site.imported(post("Après").end());
        Instant updated = Instant.parse(read("/v1/articles/one").getString("updatedAt"));
        assertTrue(!updated.isBefore(before.minusMillis(1)), updated.toString());
    }

    @Test
    void new_words_for_a_picture_reach_the_article() throws IOException {
        site.imported(
                post("Un")
                        .meta("_thumbnail_id", "9")
                        .end()
                        .picture(9, "https://puits.example/a.jpg", "Avant", ""));
        site.imported(
                post("Un")
                        .meta("_thumbnail_id", "9")
                        .end()
                        .picture(9, "https://puits.example/a.jpg", "Après", ""));
        assertEquals("Après", read("/v1/articles/one").getString("image.alt"));
    }

    @Test
    void what_somebody_changes_while_the_import_is_under_way_is_kept() throws IOException {
        site.imported(new WxrFile("fr").tag("eau", "Eau"));
        CompletableFuture<Void> editor =
                somebody.changes(
                        "select pg_advisory_xact_lock(hashtext('harmattan.taxonomy.tag'));"
                                + " update tag set names = '{\"fr\": \"Puits\"}',"
                                + " version = version + 1 where slug = 'eau'");
        Report report = site.imported(new WxrFile("fr").tag("eau", "Eaux"));
        editor.join();
        assertEquals(1, report.findings(Finding.What.kept).size());
        assertEquals(0, report.updatedOf("tag"));
        assertEquals(
                Map.of("fr", "Puits"),
                as(Role.admin, "keeper").get("/v1/editorial/tags/eau").jsonPath().getMap("names"));
    }

    @Test
    void other_rules_are_followed_by_what_is_here_already() throws IOException {
        site.imported(filed());
        assertEquals(List.of("one"), slugs("/v1/articles", "section", "sahel-est"));
        Report report = site.imported(filed(), "category:sahel-est = region:mopti");
        assertEquals(1, report.updatedOf("article"));
        assertEquals(List.of("one"), slugs("/v1/articles", "region", "mopti"));
        assertEquals(List.of(), slugs("/v1/articles", "section", "sahel-est"));
    }

    @Test
    void what_was_edited_here_is_left_alone_and_told() throws IOException {
        site.imported(post("Avant").end());
        site.edited("one", article -> withTitle(article, "À nous"));
        Report report = site.imported(post("Après").end());
        assertEquals(0, report.updatedOf("article"));
        assertEquals(1, report.findings(Finding.What.kept).size());
        assertTrue(report.isComplete());
        assertEquals("À nous", site.article("one").content().title());
        assertEquals(1, site.imported(post("Après").end()).findings(Finding.What.kept).size());
    }

    @Test
    void a_post_that_is_a_draft_again_is_read_no_more() throws IOException {
        site.imported(post("Un").end());
        site.imported(post("Un").status("draft").end());
        assertEquals(404, get("/v1/articles/one").statusCode());
        assertEquals(Stage.unpublished, site.article("one").stage());
        site.imported(post("Un").end());
        assertEquals(200, get("/v1/articles/one").statusCode());
    }

    @Test
    void a_draft_that_was_published_since_is_read() throws IOException {
        site.imported(post("Un").status("draft").end());
        site.imported(post("Un").end());
        assertEquals(1, read("/v1/articles/one").getInt("revision"));
        assertEquals("2026-01-02T08:00:00Z", read("/v1/articles/one").getString("publishedAt"));
    }

    @Test
    void sites_do_not_take_each_others_posts_for_their_own() throws IOException {
        site.imported(post("Un").end());
        Path other = directory.resolve("other.xml");
        Files.writeString(
                other,
                Files.readString(post("Deux").end().in(directory))
                        .replace("puits.example", "oasis.example"));
        site.imported(other);
        assertEquals(List.of("one", "one-2"), slugs("/v1/articles").stream().sorted().toList());
    }

    @Test
    void a_scheduled_article_that_was_published_on_time_was_edited_by_nobody() throws IOException {
        WxrFile later = post("Un").status("future").date("2999-03-01 06:00:00").end();
        site.imported(later);
        site.edited("one", SecondRunTest::publishedNow);
        WxrFile changed = post("Deux").status("future").date("2999-03-01 06:00:00").end();
        assertEquals(1, site.imported(changed).updatedOf("article"));
    }

    @Test
    void a_section_that_was_renamed_in_the_file_is_renamed_unless_it_was_changed_here()
            throws IOException {
        site.imported(new WxrFile("fr").category("marches", "Marchés", ""));
        Report renamed = site.imported(new WxrFile("fr").category("marches", "Les marchés", ""));
        assertEquals(1, renamed.updatedOf("section"));
        assertEquals("Les marchés", read("/v1/sections/marches").getString("name"));
        site.renamed("marches", "prix", Texts.of("fr", "Prix"));
        Report kept = site.imported(new WxrFile("fr").category("marches", "Foires", ""));
        assertEquals(1, kept.findings(Finding.What.kept).size());
        assertEquals("Prix", read("/v1/sections/prix").getString("name"));
    }

    @Test
    void a_section_stays_one_when_a_place_of_its_name_comes_to_the_newsroom() throws IOException {
        site.imported(filed());
        given.region("sahel-de-l-est").alias("Sahel Est").save();
        Report second = site.imported(filed());
        assertEquals(1, second.unchangedOf("article"));
        assertEquals(List.of("one"), slugs("/v1/articles", "section", "sahel-est"));
    }

    private static ArchivedArticle publishedNow(ArchivedArticle scheduled) {
        Published first =
                new Published(
                        1,
                        RevisionKind.publication,
                        null,
                        Instant.parse("2026-03-01T06:00:00Z"),
                        scheduled.slug(),
                        scheduled.content(),
                        scheduled.body());
        return new ArchivedArticle(
                scheduled.id(),
                scheduled.story(),
                scheduled.lang(),
                scheduled.translationOf(),
                scheduled.slug(),
                scheduled.formerSlugs(),
                Stage.published,
                null,
                scheduled.createdAt(),
                scheduled.modifiedAt(),
                scheduled.content(),
                scheduled.body(),
                List.of(first),
                scheduled.formerUrls());
    }

    private static WxrFile.Item post(String title) {
        return new WxrFile("fr").post(1, "one").title(title);
    }

    private static WxrFile filed() {
        return new WxrFile("fr")
                .category("sahel-est", "Sahel Est", "")
                .post(1, "one")
                .in("category", "sahel-est", "Sahel Est")
                .end();
    }

    private static WxrFile everything() {
        WxrFile file =
                new WxrFile("fr")
                        .author("salka", "Salka Testine")
                        .category("economie", "Économie", "")
                        .category("marches", "Marchés", "economie")
                        .category("sport", "Sport", "")
                        .category("mopti", "Mopti", "")
                        .tag("eau", "Eau")
                        .picture(900, "https://puits.example/a.jpg", "Un puits", "");
        for (int id = 1; id <= 150; id++) {
            file.post(id, "p-" + id % 70)
                    .by(id % 3 == 0 ? "salka" : "inconnue")
                    .in("category", id % 2 == 0 ? "marches" : "mopti", "")
                    .in("category", "sport", "Sport")
                    .in("post_tag", "eau", "Eau")
                    .meta("_thumbnail_id", "900")
                    .meta("_wp_old_slug", "old-" + id % 60)
                    .end();
        }
        return file;
    }

    private static ArchivedArticle withTitle(ArchivedArticle article, String title) {
        Content was = article.content();
        Content content =
                new Content(
                        title,
                        was.kicker(),
                        was.summary(),
                        was.image(),
                        was.sectionId(),
                        was.authorIds(),
                        was.regionIds(),
                        was.tagIds(),
                        was.sources(),
                        was.access(),
                        was.rights());
        return new ArchivedArticle(
                article.id(),
                article.story(),
                article.lang(),
                article.translationOf(),
                article.slug(),
                article.formerSlugs(),
                article.stage(),
                article.publishAt(),
                article.createdAt(),
                article.modifiedAt(),
                content,
                article.body(),
                article.revisions(),
                article.formerUrls());
    }
}
