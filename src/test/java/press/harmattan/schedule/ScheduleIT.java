package press.harmattan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.given.Editor;

/** Embargoes hold, and end once, on two instances of the packaged program on one database. */
class ScheduleIT {
    private static final Duration AHEAD = Duration.ofSeconds(8);

    @TempDir Path home;

    @Test
    void an_embargo_is_kept_to_the_second_on_both_instances_and_ends_once() throws Exception {
        try (RunningHarmattan first = RunningHarmattan.start(home);
                RunningHarmattan second = RunningHarmattan.beside(home)) {
            Editor editor = Editor.at(first.url(), home);
            Instant end = Instant.now().plus(AHEAD);
            String slug = editor.scheduled("rain-at-last", end);
            List<Editor> everywhere = List.of(editor, editor.at(second.url()));

            while (Instant.now().isBefore(end.minusSeconds(1))) {
                for (Editor reader : everywhere) {
                    assertEquals(404, reader.status("/v1/articles/" + slug));
                    assertEquals(0, reader.count("/v1/articles?total=exact"));
                    assertFalse(reader.read("/v1/articles?view=full").contains("rain-at-last"));
                }
                Thread.sleep(200);
            }
            sleepUntil(end.plusSeconds(2));
            for (Editor reader : everywhere) {
                assertEquals(200, reader.status("/v1/articles/" + slug));
                assertEquals(1, reader.count("/v1/articles?total=exact"));
                assertTrue(reader.read("/v1/articles/" + slug).contains("\"revision\":1,"));
            }
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
            assertEquals(404, reader.status("/v1/articles/" + slug));
            sleepUntil(end.plusSeconds(2));
            assertEquals(200, reader.status("/v1/articles/" + slug));
        } finally {
            first.close();
        }
        RunningHarmattan.start(home).close();
    }

    @Test
    void what_was_due_while_nothing_ran_is_published_at_the_next_start() throws Exception {
        String slug;
        Instant end;
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            end = Instant.now().plusSeconds(5);
            slug = Editor.at(server.url(), home).scheduled("night-market", end);
        }
        sleepUntil(end);
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            Editor reader = Editor.at(server.url(), home);
            Instant patience = Instant.now().plusSeconds(10);
            while (reader.status("/v1/articles/" + slug) != 200) {
                assertTrue(Instant.now().isBefore(patience), "it is still not published");
                Thread.sleep(100);
            }
        }
    }

    private static void sleepUntil(Instant instant) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), instant).toMillis()));
    }
}
