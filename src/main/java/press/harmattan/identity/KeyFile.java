package press.harmattan.identity;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A secret in a file of the data directory that only its owner may read. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /**
     * What is in the file, made first where there is none. Of two processes that start at once one
     * makes it, and both read the same.
     */
    synchronized String readOrMake(Supplier<String> maker) throws IOException {
        if (Files.notExists(file)) {
            Path directory = file.getParent();
            Files.createDirectories(directory, OWNERS_DIRECTORY);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            try (FileChannel lock = open(directory.resolve("lock"))) {
                lock.lock();
                if (Files.notExists(file)) {
                    write(maker.get());
                }
            }
        }
        return Files.readString(file);
    }

    private void write(String secret) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(half, secret, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(
                lock,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }
}
