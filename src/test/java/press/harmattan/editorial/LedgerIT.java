package press.harmattan.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.HomeDatabase;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Editor;

/** What was acknowledged is there, once and whole, however often the program is killed. */
@ExtendWith(Begun.class)
class LedgerIT {
    private static final int KILLS = 20;
    private static final int WRITES_EACH = 50;
    private static final int WRITERS = 4;
    private static final String ARTICLES = "/v1/editorial/articles";

    @TempDir Path home;

    private final ConcurrentLinkedQueue<Entry> ledger = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> unsure = new ConcurrentLinkedQueue<>();
    private final AtomicInteger titles = new AtomicInteger();

    /** A write that was acknowledged: the article and its state then. */
    private record Entry(String id, String title, int version, int revision) {}

    @Test
    void every_acknowledged_write_is_there_once_after_twenty_kills() throws Exception {
        Editor amina = null;
        for (int kill = 0; kill < KILLS; kill++) {
            RunningHarmattan server = RunningHarmattan.start(home);
            Editor editor = amina == null ? Editor.at(server.url(), home) : amina.at(server.url());
            amina = editor;
            sendAgain(editor);
            writeUntilKilled(server, editor);
        }
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            Editor editor = amina.at(server.url());
            sendAgain(editor);
            check(editor);
        }
    }

    private void writeUntilKilled(RunningHarmattan server, Editor editor) throws Exception {
        CountDownLatch enough = new CountDownLatch(WRITES_EACH);
        AtomicBoolean killed = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(pool.submit(() -> write(editor, enough, killed)));
        }
        boolean written = enough.await(180, TimeUnit.SECONDS);
        killed.set(true);
        server.killHard();
        pool.shutdown();
        for (Future<?> writer : writers) {
            writer.get(180, TimeUnit.SECONDS);
        }
        assertTrue(written, "it takes too long to write");
    }

    /** Creates, publishes and edits until the program is gone. */
    private void write(Editor editor, CountDownLatch enough, AtomicBoolean killed) {
        while (true) {
            String title = "Ledger " + titles.incrementAndGet();
            unsure.add(title);
            try {
                HttpResponse<String> draft = create(editor, title);
                note(draft, 201, title, enough);
                unsure.remove(title);
                HttpResponse<String> published = move(editor, draft, "POST", "/publish", Map.of());
                note(published, 200, title, enough);
                note(move(editor, published, "PUT", "", article(title)), 200, title, enough);
            } catch (IllegalStateException noAnswer) {
                if (killed.get()) {
                    return;
                }
                throw noAnswer;
            }
        }
    }

    private static HttpResponse<String> create(Editor editor, String title) {
        return editor.send(
                "POST", ARTICLES, article(title), "Idempotency-Key", title.replace(' ', '-'));
    }

    private static HttpResponse<String> move(
            Editor editor,
            HttpResponse<String> last,
            String method,
            String verb,
            Map<String, ?> body) {
        return editor.send(
                method,
                ARTICLES + "/" + Editor.parsed(last.body()).path("id").asText() + verb,
                body,
                "If-Match",
                last.headers().firstValue("ETag").orElseThrow());
    }

    private void note(
            HttpResponse<String> answer, int expected, String title, CountDownLatch enough) {
        assertEquals(expected, answer.statusCode(), answer.body());
        JsonNode article = Editor.parsed(answer.body());
        ledger.add(
                new Entry(
                        article.path("id").asText(),
                        title,
                        article.path("version").asInt(),
                        article.path("revision").asInt()));
        enough.countDown();
    }

    /** Whoever got no answer asks again with the same key, and may. */
    private void sendAgain(Editor editor) {
        for (String title : List.copyOf(unsure)) {
            HttpResponse<String> draft = create(editor, title);
            assertEquals(201, draft.statusCode(), draft.body());
            note(draft, 201, title, new CountDownLatch(1));
            unsure.remove(title);
        }
    }

    private void check(Editor editor) throws Exception {
        for (Entry entry : ledger) {
            HttpResponse<String> answer = editor.get(ARTICLES + "/" + entry.id());
            assertEquals(200, answer.statusCode(), entry + ": " + answer.body());
            JsonNode article = Editor.parsed(answer.body());
            assertEquals(entry.title(), article.path("title").asText());
            assertTrue(article.path("version").asInt() >= entry.version(), entry::toString);
            assertTrue(article.path("revision").asInt() >= entry.revision(), entry::toString);
            if (entry.revision() > 0) {
                assertEquals(200, editor.status("/v1/articles/" + entry.id()), entry::toString);
            }
        }
        for (String half :
                List.of(TWICE, HALF_PUBLISHED, REVISION_WITHOUT_AUDIT, SAVED_WITHOUT_AUDIT)) {
            assertEquals(List.of(), HomeDatabase.rows(home, half), half);
        }
    }

    private static final String TWICE =
            "select title from article group by title having count(*) > 1";
    private static final String HALF_PUBLISHED =
            "select a.title from article a left join published_article p using (id)"
                    + " where (a.stage = 'published') <> (p.id is not null) or a.revision <>"
                    + " coalesce(p.revision, 0) or a.revision <> (select count(*) from article_revision r"
                    + " where r.article_id = a.id) or a.revision <> (select count(*) from change c where"
                    + " c.subject_id = a.id)";
    private static final String REVISION_WITHOUT_AUDIT =
            "select a.title from article a where a.revision <> (select count(*) from audit u where"
                    + " u.subject_id = a.id and u.action = 'publish')";
    private static final String SAVED_WITHOUT_AUDIT =
            "select a.title from article a where (select count(*) from draft_revision d where"
                    + " d.article_id = a.id) <> (select count(*) from audit u where u.subject_id = a.id"
                    + " and u.action in ('create', 'edit'))";

    private static Map<String, ?> article(String title) {
        return Map.of("lang", "en", "title", title, "body", Map.of("html", "<p>" + title + "</p>"));
    }
}
