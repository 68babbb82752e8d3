package press.harmattan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.RunningHarmattan.Finished;
import press.harmattan.database.embedded.Begun;

/** The command line where it starts nothing. */
@ExtendWith(Begun.class)
class CommandLineIT {
    @TempDir Path temporary;

    @Test
    void help_and_version_start_nothing() {
        Finished help = run("--help");
        assertEquals(0, help.exitCode());
        assertTrue(help.output().startsWith("Usage: harmattan"), help.output());
        Finished version = run("--version");
        assertEquals(0, version.exitCode());
        assertTrue(
                version.output().matches("harmattan \\d+\\.\\d+\\.\\d+.*\\s+"), version.output());
        assertFalse(Files.exists(temporary.resolve("data")));
    }

    @Test
    void a_line_that_is_not_understood_shows_the_usage_and_starts_nothing() {
        for (String wrong : List.of("--nothing", "nothing")) {
            Finished finished = run(wrong);
            assertEquals(2, finished.exitCode());
            assertEquals("", finished.output());
            assertTrue(finished.errors().lines().findFirst().orElse("").contains("nothing"));
            assertTrue(finished.errors().contains("Usage: harmattan"));
        }
        assertFalse(Files.exists(temporary.resolve("data")));
    }

    private Finished run(String... arguments) {
        return RunningHarmattan.run(temporary.resolve("data"), List.of(), arguments);
    }
}
