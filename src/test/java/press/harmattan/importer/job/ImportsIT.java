package press.harmattan.importer.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;
import press.harmattan.given.Editor;

/** An import that came in over the API outlives the program that took it in. */
@ExtendWith(Begun.class)
class ImportsIT {
    private static final int POSTS = 2000;
    private static final String IMPORTS = "/v1/editorial/imports";

    @TempDir Path home;

    @Test
    void an_import_goes_on_after_a_kill_and_ends_whole() throws Exception {
        goesOnAfter(RunningHarmattan::killHard);
    }

    @Test
    void an_import_goes_on_after_a_stop_and_ends_whole() throws Exception {
        goesOnAfter(RunningHarmattan::stop);
    }

    private void goesOnAfter(Consumer<RunningHarmattan> end) throws Exception {
        RunningHarmattan first = RunningHarmattan.start(home);
        Editor editor = Editor.at(first.url(), home);
        String id = started(editor);
        Await.until("some articles are there", () -> articles(editor) > 0);
        end.accept(first);
        Instant ended = Instant.now();
        try (RunningHarmattan second = RunningHarmattan.start(home)) {
            Editor again = editor.at(second.url());
            Await.until(
                    "it has come to its end", () -> !job(again, id).path("finishedAt").isNull());
            JsonNode job = job(again, id);
            assertEquals("finished", job.path("state").asText(), job::toPrettyString);
            assertEquals(POSTS, articles(again));
            Instant finished = Instant.parse(job.path("finishedAt").asText());
            assertTrue(finished.isAfter(ended), "it had finished before the program ended");
        }
    }

    private static String started(Editor editor) {
        HttpResponse<String> answer =
                editor.upload(IMPORTS + "?format=wxr", "application/xml", site());
        assertEquals(202, answer.statusCode(), answer.body());
        return Editor.parsed(answer.body()).path("id").asText();
    }

    private static JsonNode job(Editor editor, String id) {
        HttpResponse<String> answer = editor.get(IMPORTS + "/" + id);
        assertEquals(200, answer.statusCode(), answer.body());
        return Editor.parsed(answer.body());
    }

    private static int articles(Editor editor) {
        return editor.count("/v1/articles?limit=1&view=headline&total=exact");
    }

    private static String site() {
        StringBuilder file =
                new StringBuilder(
                        """
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                            xmlns:wp="http://wordpress.org/export/1.2/">
                        <channel><title>Le Puits</title><link>https://puits.example</link>
                        <language>fr</language><wp:wxr_version>1.2</wp:wxr_version>
                        <wp:base_blog_url>https://puits.example</wp:base_blog_url>
                        """);
        for (int id = 1; id <= POSTS; id++) {
            file.append(
                    """
                    <item><title>Le vent %1$d</title><link>https://puits.example/vent-%1$d/</link>
                    <content:encoded><![CDATA[<p>La poussière arrive.</p>]]></content:encoded>
                    <wp:post_id>%1$d</wp:post_id><wp:post_date_gmt>2026-03-01 08:00:00</wp:post_date_gmt>
                    <wp:post_name>vent-%1$d</wp:post_name><wp:status>publish</wp:status>
                    <wp:post_type>post</wp:post_type></item>
                    """
                            .formatted(id));
        }
        return file.append("</channel></rss>").toString();
    }
}
