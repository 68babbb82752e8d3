package press.harmattan.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives every run of tests an embedded database of its own below {@code target}. */
public final class TestDatabases implements LauncherSessionListener {
    private static final Path ALL = Path.of("target", "databases").toAbsolutePath();
    private static final String KEY = "harmattan.data-dir";

    private final Path mine = ALL.resolve(Long.toString(ProcessHandle.current().pid()));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(KEY) == null) {
            System.setProperty(KEY, mine.toString());
            directories().stream()
                    .filter(TestDatabases::isAbandoned)
                    .forEach(TestDatabases::remove);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        remove(mine);
    }

    private static List<Path> directories() {
        if (Files.notExists(ALL)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(ALL)) {
            return found.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run that was killed could not tidy up. */
    private static boolean isAbandoned(Path directory) {
        long run = Long.parseLong(directory.getFileName().toString());
        return run == ProcessHandle.current().pid() || ProcessHandle.of(run).isEmpty();
    }

    private static void remove(Path directory) {
        try {
            Begun.endDatabase(directory);
            DataDirectory.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
