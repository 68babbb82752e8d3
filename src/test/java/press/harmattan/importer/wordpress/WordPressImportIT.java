package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.HomeDatabase;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.RunningHarmattan.Finished;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;

/** A site is imported by the packaged program. */
@ExtendWith(Begun.class)
class WordPressImportIT {
    private static final int POSTS = 2000;

    @TempDir Path temporary;

    @Test
    void an_import_that_was_killed_and_run_again_ends_as_one_that_was_not() throws Exception {
        Path file = site(POSTS).in(temporary);
        Path whole = temporary.resolve("whole");
        Path cut = temporary.resolve("cut");
        assertEquals(0, run(whole, "import", "wxr", file.toString()).exitCode());

        Process killed = RunningHarmattan.begin(cut, "import", "wxr", file.toString());
        Await.until("some articles are there", () -> !killed.isAlive() || isBegun(cut));
        killed.destroyForcibly().waitFor();
        int articles = articles(cut);
        assertTrue(articles > 0 && articles < POSTS, articles + " when it was killed");

        Finished again = run(cut, "import", "wxr", file.toString());
        assertEquals(0, again.exitCode(), again.errors());
        assertEquals(exported(whole), exported(cut));
        Finished third = run(cut, "import", "wxr", file.toString());
        assertTrue(
                third.output().matches("(?s).*article +0 +0 +" + POSTS + " +0.*"), third.output());
    }

    @Test
    void readers_of_a_running_server_see_the_articles_at_once() throws Exception {
        Path home = temporary.resolve("home");
        Path file = site(10).in(temporary);
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            Finished imported = run(home, "import", "wxr", file.toString());
            assertEquals(0, imported.exitCode(), imported.errors());
            String article = read(server.url() + "/v1/articles/post-7");
            assertTrue(article.contains("\"slug\":\"marches\""), article);
            assertTrue(article.contains("Salka Testine"), article);
            assertTrue(read(server.url() + "/v1/articles?section=economie").contains("post-7"));
        }
    }

    @Test
    void a_report_of_everything_skipped_is_written_and_the_exit_code_says_so() throws Exception {
        WxrFile site = site(2).raw("<item><title>no number</title></item>");
        Path report = temporary.resolve("report.ndjson");
        Finished imported =
                run(
                        temporary.resolve("home"),
                        "import",
                        "wxr",
                        site.in(temporary).toString(),
                        "--report",
                        report.toString());
        assertEquals(3, imported.exitCode(), imported.errors());
        assertTrue(Files.readString(report).contains("\"what\":\"skipped\""));
        assertTrue(imported.output().contains("Skipped:"), imported.output());
    }

    @Test
    void what_is_no_export_is_one_line() throws Exception {
        Path file = Files.writeString(temporary.resolve("page.html"), "<html><p>no</p></html>");
        Finished refused = run(temporary.resolve("home"), "import", "wxr", file.toString());
        assertEquals(1, refused.exitCode());
        assertEquals(1, refused.errors().lines().count(), refused.errors());
        assertTrue(refused.errors().contains("no WordPress export"), refused.errors());
    }

    @Test
    void help_on_imports_starts_nothing() {
        Path home = temporary.resolve("home");
        Finished help = run(home, "import", "wxr", "--help");
        assertEquals(0, help.exitCode());
        assertTrue(help.output().contains("--map"), help.output());
        assertFalse(Files.exists(home));
    }

    private static WxrFile site(int posts) {
        WxrFile file =
                new WxrFile("fr")
                        .author("salka", "Salka Testine")
                        .category("economie", "Économie", "")
                        .category("marches", "Marchés", "economie")
                        .tag("eau", "Eau")
                        .picture(posts + 1, WxrFile.HOME + "/a.jpg", "Un puits", "");
        for (int id = 1; id <= posts; id++) {
            file.post(id, id % 50 == 0 ? "again" : "post-" + id)
                    .content("<p>" + "Le vent du nord apporte la poussière. ".repeat(4) + "</p>")
                    .by("salka")
                    .in("category", "marches", "Marchés")
                    .in("post_tag", "eau", "Eau")
                    .meta("_thumbnail_id", Integer.toString(posts + 1))
                    .meta("_wp_old_slug", "old-" + id % 100)
                    .end();
        }
        return file;
    }

    private static Finished run(Path home, String... arguments) {
        return RunningHarmattan.run(home, List.of(), arguments);
    }

    private static String exported(Path home) {
        Finished export = run(home, "export", "ndjson");
        assertEquals(0, export.exitCode(), export.errors());
        return export.output();
    }

    private static boolean isBegun(Path home) {
        try {
            return articles(home) > 0;
        } catch (SQLException | UncheckedIOException notYet) {
            return false;
        }
    }

    /** How many posts the import has taken in. */
    private static int articles(Path home) throws SQLException {
        return Integer.parseInt(
                HomeDatabase.rows(home, "select count(*) from imported where kind = 'article'")
                        .get(0));
    }

    private static String read(String url) throws Exception {
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(url))
                                        .timeout(Duration.ofSeconds(60))
                                        .build(),
                                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }
}
