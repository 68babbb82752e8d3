package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static press.harmattan.given.Api.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.comment.Letters;
import press.harmattan.database.Sql;
import press.harmattan.importer.report.Report;

/** What readers said below a site's posts. */
@QuarkusTest
class SiteCommentsTest {
    private static final String COMMENTS = "/v1/articles/le-puits/comments";

    @Inject ImportedSite site;
    @Inject Sql sql;
    @TempDir Path directory;

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void what_the_site_showed_is_shown_and_the_rest_is_counted() throws IOException {
        Report report = site.imported(discussed());
        JsonPath list = read(COMMENTS);
        assertEquals(List.of("Awa", "Ali & Sons", "Anonyme", "omar"), list.getList("data.name"));
        assertEquals("2026-02-01T09:01:00Z", list.getString("data[0].createdAt"));
        assertEquals("fr", list.getString("data[0].lang"));
        assertEquals(
                "Bien dit.\n\nVoir ici (https://puits.example/a) < là",
                list.getString("data[0].text"));
        assertEquals(4, report.createdOf("comment"));
        for (String why : List.of("pending", "spam", "trash", "pingback", "trackback", "empty")) {
            assertEquals(1, report.countOf("left out: comments, " + why), why);
        }
        assertEquals(4, read("/v1/articles/le-puits").getInt("comments.count"));
        assertFalse(read("/v1/articles/le-puits").getBoolean("comments.open"));
    }

    @Test
    void a_thread_is_one_answer_deep() throws IOException {
        site.imported(
                new WxrFile("fr-FR")
                        .post(1, "le-puits")
                        .comment(5, 4, "E", "below what is below")
                        .comment(4, 3, "D", "below what is not shown")
                        .comment(3, 2, "C", "hidden", "spam", "comment")
                        .comment(2, 0, "B", "above")
                        .comment(7, 6, "G", "above it nothing is shown")
                        .comment(6, 0, "F", "hidden", "0", "comment")
                        .comment(8, 9, "H", "a circle")
                        .comment(9, 8, "I", "a circle too")
                        .end());
        JsonPath list = read(COMMENTS);
        Map<String, String> ids = new TreeMap<>();
        Map<String, String> parents = new TreeMap<>();
        List<Map<String, String>> data = list.getList("data");
        data.forEach(one -> ids.put(one.get("id"), one.get("name")));
        data.forEach(
                one ->
                        parents.put(
                                one.get("name"),
                                String.valueOf(ids.get(String.valueOf(one.get("parentId"))))));
        assertEquals(
                Map.of("B", "null", "D", "B", "E", "B", "G", "null", "H", "null", "I", "null"),
                parents);
    }

    @Test
    void nothing_else_is_kept_of_who_wrote_them() throws IOException {
        site.imported(discussed());
        String all =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        String.join(
                                                " ",
                                                sql.select(
                                                                "select cast(c as text) from comment c"
                                                                        + " union all select cast(i as"
                                                                        + " text) from imported i",
                                                                String.class)
                                                        .list()));
        for (String secret : List.of("mail.example", "192.0.2.", "reader.example")) {
            assertFalse(all.contains(secret), secret);
        }
    }

    @Test
    void a_second_run_changes_nothing_and_leaves_the_newsroom_its_decisions() throws IOException {
        site.imported(discussed());
        UUID first = UUID.fromString(read(COMMENTS).getString("data[0].id"));
        Letters.decide(first, "reject");
        long rows = site.rows();
        long changes = site.changes();
        Report second = site.imported(discussed());
        assertEquals(0, second.createdOf("comment"));
        assertEquals(4, second.unchangedOf("comment"));
        assertEquals(rows, site.rows());
        assertEquals(changes, site.changes());
        assertEquals(List.of("Anonyme", "omar"), read(COMMENTS).getList("data.name"));
    }

    @Test
    void a_newer_file_brings_what_was_said_since() throws IOException {
        site.imported(new WxrFile("fr-FR").post(1, "le-puits").comment(1, 0, "Awa", "Un").end());
        Report newer =
                site.imported(
                        new WxrFile("fr-FR")
                                .post(1, "le-puits")
                                .comment(1, 0, "Awa", "Un")
                                .comment(2, 1, "Ali", "Deux")
                                .comment(3, 2, "Omar", "Trois")
                                .end());
        assertEquals(2, newer.createdOf("comment"));
        JsonPath list = read(COMMENTS);
        assertEquals(List.of("Un", "Deux", "Trois"), list.getList("data.text"));
        assertEquals(list.getString("data[0].id"), list.getString("data[2].parentId"));
    }

    @Test
    void below_what_is_deleted_here_nothing_is_added() throws IOException {
        site.imported(new WxrFile("fr-FR").post(1, "le-puits").comment(1, 0, "Awa", "Un").end());
        QuarkusTransaction.requiringNew().run(() -> sql.change("delete from comment").run());
        Report newer =
                site.imported(
                        new WxrFile("fr-FR")
                                .post(1, "le-puits")
                                .comment(1, 0, "Awa", "Un")
                                .comment(2, 1, "Ali", "Deux")
                                .end());
        assertEquals(0, newer.createdOf("comment"));
        assertEquals(1, newer.countOf("left out: answers to comments that were deleted here"));
        assertEquals(List.of(), read(COMMENTS).getList("data"));
    }

    @Test
    void a_dry_run_tells_them_and_writes_none() throws IOException {
        assertEquals(4, site.tried(discussed()).createdOf("comment"));
        assertEquals(0, site.rows());
    }

    private static WxrFile discussed() {
        return new WxrFile("fr-FR")
                .post(1, "le-puits")
                .comment(
                        1,
                        0,
                        "Awa",
                        "<p>Bien <b>dit</b>.</p>\nVoir <a href=\"https://puits.example/a\">ici</a>"
                                + " &lt; là<script>alert(1)</script>")
                .comment(2, 1, "Ali &amp; Sons", "Oui\u202E")
                .comment(3, 0, "", "Merci", "1", "")
                .comment(4, 0, "omar@mail.example", "Non")
                .comment(5, 0, "Spammer", "Buy", "spam", "comment")
                .comment(6, 0, "Later", "Wait", "0", "comment")
                .comment(7, 0, "Gone", "Gone", "trash", "comment")
                .comment(8, 0, "Blog", "[…] […]", "1", "pingback")
                .comment(9, 0, "Blog", "[…] […]", "1", "trackback")
                .comment(10, 0, "Nobody", "<br>", "1", "comment")
                .end();
    }
}
