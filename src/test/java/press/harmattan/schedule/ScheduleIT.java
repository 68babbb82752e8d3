package press.harmattan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;
import press.harmattan.given.Editor;

/** Embargoes hold, and end once, on two instances of the packaged program on one database. */
@ExtendWith(Begun.class)
class ScheduleIT {
    /** Enough to write and to schedule with a cold program on a slow machine, or to stop one. */
    private static final Duration AHEAD = Duration.ofSeconds(20);

    private static final Duration PROMISED = Duration.ofSeconds(2);

    /** A machine may stand still behind an embargo's end; a defect is there each time. */
    private static final int ATTEMPTS = 3;

    @TempDir Path home;

    @Test
    void an_embargo_is_kept_to_the_second_on_both_instances_and_ends_once() throws Exception {
        try (RunningHarmattan first = RunningHarmattan.start(home);
                RunningHarmattan second = RunningHarmattan.beside(home)) {
            Editor editor = Editor.at(first.url(), home);
            List<Editor> everywhere = List.of(editor, editor.at(second.url()));
            boolean inTime = false;
            for (int attempt = 1; attempt <= ATTEMPTS && !inTime; attempt++) {
                int published = attempt;
                Instant end = Instant.now().plus(AHEAD);
                String slug = editor.scheduled("rain-at-last-" + attempt, end);
                assertHidden(everywhere, slug, published - 1, end);
                Await.until(end.plus(PROMISED));
                inTime = everywhere.stream().allMatch(it -> shows(it, slug, published));
                for (Editor reader : everywhere) {
                    Await.until("readers see it", () -> shows(reader, slug, published));
                    assertTrue(reader.read("/v1/articles/" + slug).contains("\"revision\":1,"));
                }
            }
            assertTrue(inTime, "readers had to wait each time");
        }
    }

    @Test
    void an_embargo_ends_although_the_instance_that_was_asked_is_killed() throws Exception {
        RunningHarmattan first = RunningHarmattan.start(home);
        try (RunningHarmattan second = RunningHarmattan.beside(home)) {
            Editor editor = Editor.at(first.url(), home);
            Instant end = Instant.now().plus(AHEAD);
            String slug = editor.scheduled("wells-reopen", end);
            first.killHard();
            Editor reader = editor.at(second.url());
            assertHidden(List.of(reader), slug, 0, end);
            Await.until("the other has published it", () -> shows(reader, slug, 1));
        }
    }

    @Test
    void what_was_due_while_nothing_ran_is_published_at_the_next_start() throws Exception {
        Editor editor;
        String slug;
        Instant end;
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            editor = Editor.at(server.url(), home);
            end = Instant.now().plus(AHEAD);
            slug = editor.scheduled("night-market", end);
        }
        assertTrue(Instant.now().isBefore(end), "it was due before the program had stopped");
        Await.until(end);
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            Editor reader = editor.at(server.url());
            Await.until("the program has published it", () -> shows(reader, slug, 1));
        }
    }

    /** Asks until the embargo ends; an answer that came back behind its end proves nothing. */
    private static void assertHidden(List<Editor> readers, String slug, int others, Instant end)
            throws InterruptedException {
        int looks = 0;
        while (Instant.now().isBefore(end)) {
            for (Editor reader : readers) {
                int status = reader.status("/v1/articles/" + slug);
                int count = reader.count("/v1/articles?total=exact");
                String list = reader.read("/v1/articles?view=full");
                if (Instant.now().isBefore(end)) {
                    assertEquals(404, status);
                    assertEquals(others, count);
                    assertFalse(list.contains(slug), list);
                    looks++;
                }
            }
            Thread.sleep(100);
        }
        assertTrue(looks >= readers.size(), "nobody has looked in time");
    }

    private static boolean shows(Editor reader, String slug, int published) {
        return reader.status("/v1/articles/" + slug) == 200
                && reader.count("/v1/articles?total=exact") == published;
    }
}
