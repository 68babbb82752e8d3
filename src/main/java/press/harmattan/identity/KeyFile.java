package press.harmattan.identity;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** A secret in a file of the data directory that only its owner may read. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS =
            PosixFilePermissions.fromString("rwx------");
    private static final Integer ROOT = 0;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /**
     * What is in the file, made first where there is none. Of two processes that start at once one
     * makes it, and both read the same.
     *
     * @throws ConfigurationException when others may read it: whoever has can be anybody
     */
    synchronized String readOrMake(Supplier<String> maker) throws IOException {
        if (Files.notExists(file)) {
            Path directory = file.getParent();
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWNERS));
            Files.setPosixFilePermissions(directory, OWNERS);
            try (FileChannel lock = open(directory.resolve("lock"))) {
                lock.lock();
                if (Files.notExists(file)) {
                    write(maker.get());
                }
            }
        }
        refuseOpen();
        return Files.readString(file);
    }

    /**
     * What PostgreSQL asks of the key of its certificate: for the owner alone, or, so that it can
     * be handed in from outside, root's and for one group to read.
     */
    private void refuseOpen() throws IOException {
        Set<PosixFilePermission> open = new HashSet<>(Files.getPosixFilePermissions(file));
        String modes = PosixFilePermissions.toString(open);
        open.removeAll(OWNERS);
        if (ROOT.equals(Files.getAttribute(file, "unix:uid"))) {
            open.remove(PosixFilePermission.GROUP_READ);
        }
        if (!open.isEmpty()) {
            throw new ConfigurationException(
                    "The signing key %s is open to others (%s): run chmod 600 on it, or delete it and mint new tokens if anybody may have read it."
                            .formatted(file, modes));
        }
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
