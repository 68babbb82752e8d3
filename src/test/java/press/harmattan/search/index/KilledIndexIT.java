package press.harmattan.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.HomeDatabase;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;
import press.harmattan.given.Editor;
import press.harmattan.search.mapping.Fields;

/** The packaged program, ended as a power cut would end it while it indexes. */
@ExtendWith(Begun.class)
class KilledIndexIT {
    private static final String SEARCH = "/v1/editorial/search";
    private static final int KILLS = 4;
    private static final int WRITERS = 3;
    private static final int COPIES = 20_000;

    /** Commits while articles come, so that each kill finds it at another point. */
    private static final String SETTING = "harmattan.search.commit-every=200ms";

    private final Random dice = new Random(5);

    @TempDir Path home;

    @Test
    void killed_again_and_again_it_comes_back_with_everything_that_readers_see() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            RunningHarmattan program = RunningHarmattan.start(home, SETTING);
            Editor editor = Editor.at(program.url(), home);
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            try {
                List<Future<?>> writing =
                        IntStream.range(0, WRITERS)
                                .<Future<?>>mapToObj(
                                        writer -> threads.submit(() -> write(editor, program)))
                                .toList();
                Await.until("something is written", () -> articles(editor) > 0);
                Thread.sleep(dice.nextInt(3000)); // a moment of its own, whatever goes on then
                program.killHard();
                for (Future<?> one : writing) {
                    one.get();
                }
            } finally {
                threads.shutdownNow();
                program.killHard();
            }
        }
        assertIsWholeAfterAStart();
    }

    @Test
    void killed_while_it_makes_the_index_it_makes_it_again() throws Exception {
        try (RunningHarmattan program = RunningHarmattan.start(home, SETTING)) {
            Editor editor = Editor.at(program.url(), home);
            publish(editor, "One of many");
            copy();
            program.killHard();
        }
        IOUtils.rm(home.resolve("search"));
        RunningHarmattan again = RunningHarmattan.start(home, SETTING);
        Editor editor = Editor.at(again.url(), home);
        Await.until(
                "the index is being made",
                () -> state(editor).at("/rebuilding/articles").asInt() > 0);
        again.killHard();
        assertIsWholeAfterAStart();
    }

    /** Until the program is gone. */
    private void write(Editor editor, RunningHarmattan program) {
        try {
            for (int i = 0; program.handle().isAlive(); i++) {
                String id = publish(editor, "Number " + i);
                if (i % 3 == 0) {
                    move(editor, id, "correct", Map.of("note", "It was another number."));
                } else if (i % 5 == 0) {
                    move(editor, id, "unpublish", Map.of());
                }
            }
        } catch (RuntimeException killed) {
            // In the middle of a request; what was acknowledged is in the database.
        }
    }

    private static String publish(Editor editor, String title) {
        HttpResponse<String> made =
                editor.send(
                        "POST",
                        "/v1/editorial/articles",
                        Map.of(
                                "lang",
                                "en",
                                "title",
                                title,
                                "body",
                                Map.of("html", "<p>The market opens again.</p>")));
        String id = Editor.parsed(made.body()).path("id").asText();
        move(editor, id, "publish", Map.of());
        return id;
    }

    private static void move(Editor editor, String id, String move, Map<String, ?> input) {
        String path = "/v1/editorial/articles/" + id;
        String tag = editor.get(path).headers().firstValue("ETag").orElseThrow();
        editor.send("POST", path + "/" + move, input, "If-Match", tag);
    }

    private static JsonNode state(Editor editor) {
        return Editor.parsed(editor.get(SEARCH).body());
    }

    private static int articles(Editor editor) {
        return state(editor).path("articles").asInt();
    }

    /** Many articles like the only one, made by the database alone. */
    private void copy() throws SQLException {
        for (String table : List.of("article", "published_article")) {
            execute(
                    "insert into "
                            + table
                            + " select copy.* from "
                            + table
                            + " it cross join generate_series(1, "
                            + COPIES
                            + ") n cross join lateral jsonb_populate_record(it, jsonb_build_object("
                            + "'id', cast(md5('id' || n) as uuid),"
                            + " 'story', cast(md5('story' || n) as uuid),"
                            + " 'slug', it.slug || '-' || n)) copy");
        }
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = HomeDatabase.connect(home);
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute(change);
        }
    }

    private void assertIsWholeAfterAStart() throws Exception {
        try (RunningHarmattan program = RunningHarmattan.start(home)) {
            Editor editor = Editor.at(program.url(), home);
            Await.until("the index is current", () -> state(editor).path("current").asBoolean());
            List<String> published =
                    HomeDatabase.rows(home, "select id || ' ' || revision from published_article");
            assertEquals(published.size(), articles(editor));
            program.stop();
            assertEquals(new TreeSet<>(published), indexed());
        }
    }

    /** The articles of the index on disk, with their revisions. */
    private TreeSet<String> indexed() throws Exception {
        TreeSet<String> all = new TreeSet<>();
        try (FSDirectory directory = FSDirectory.open(index());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
                NumericDocValues revisions = DocValues.getNumeric(leaf.reader(), Fields.REVISION);
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    boolean alive =
                            leaf.reader().getLiveDocs() == null
                                    || leaf.reader().getLiveDocs().get(document);
                    if (alive && ids.advanceExact(document) && revisions.advanceExact(document)) {
                        UUID id = Fields.uuid(ids.lookupOrd(ids.ordValue()));
                        assertTrue(all.add(id + " " + revisions.longValue()), id::toString);
                    }
                }
            }
        }
        return all;
    }

    private Path index() throws Exception {
        try (Stream<Path> all = Files.list(home.resolve("search"))) {
            return all.filter(Files::isDirectory)
                    .max(Comparator.comparingInt(it -> Integer.parseInt(it.getFileName() + "")))
                    .orElseThrow();
        }
    }
}
