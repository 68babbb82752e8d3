package press.harmattan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read the file of a secret. */
class KeyFileTest {
    @TempDir Path directory;

    @Test
    void what_it_makes_is_for_its_owner_alone() throws IOException {
        Path file = directory.resolve("identity/key");
        assertEquals("secret", new KeyFile(file).readOrMake(() -> "secret"));
        assertEquals("secret", new KeyFile(file).readOrMake(() -> "another"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw--w----", "rw-rw----", "rwxrwxrwx"})
    void a_file_that_others_may_read_or_change_is_not_read(String modes) throws IOException {
        Path file = file(modes);
        String said =
                assertThrows(
                                ConfigurationException.class,
                                () -> new KeyFile(file).readOrMake(() -> "another"))
                        .getMessage();
        assertTrue(said.contains(file + " is open to others (" + modes + ")"), said);
        assertEquals("secret", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------"})
    void a_file_of_its_owner_is_read(String modes) throws IOException {
        assertEquals("secret", new KeyFile(file(modes)).readOrMake(() -> "another"));
    }

    /** Whoever is not root cannot make a file that is root's. */
    @Test
    void a_file_that_a_group_may_read_is_read_when_it_is_roots() throws IOException {
        Path file = file("rw-r-----");
        if (Files.getAttribute(file, "unix:uid").equals(0)) {
            assertEquals("secret", new KeyFile(file).readOrMake(() -> "another"));
            Files.setAttribute(file, "unix:uid", 1);
        }
        assertThrows(
                ConfigurationException.class, () -> new KeyFile(file).readOrMake(() -> "another"));
    }

    private Path file(String modes) throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "secret");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(modes));
    }
}
