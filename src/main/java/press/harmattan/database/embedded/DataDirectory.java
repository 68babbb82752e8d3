package press.harmattan.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The directory of the embedded database: who holds it, and the small files kept beside it. */
final class DataDirectory {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");
    private static final String LOCK = "lock";
    private static final String HOLDER = "holder";

    // The collector would close an unreachable channel and so release its lock. One that found the
    // lock taken stays open as well: closing it would release a lock of this very process.
    private static final Set<FileChannel> OPEN = ConcurrentHashMap.newKeySet();

    private final Path root;
    private FileChannel channel;

    private DataDirectory(Path root) {
        this.root = root;
    }

    static DataDirectory at(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.getParent());
            if (Files.notExists(root)) {
                Files.createDirectory(root);
            }
            root = root.toRealPath();
            try (var content = Files.list(root)) {
                // A directory with other content may be shared on purpose; ours never is. The
                // signing key may be there first.
                if (Files.exists(root.resolve(LOCK))
                        || content.allMatch(it -> it.endsWith("identity"))) {
                    Files.setPosixFilePermissions(
                            root, PosixFilePermissions.fromString("rwx------"));
                }
            }
            if (!Files.isWritable(root)) {
                throw new IOException("no right to write");
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new CannotStartException(
                    "The data directory "
                            + root
                            + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "): mend its owner or choose another with HARMATTAN_DATA_DIR.",
                    e);
        }
        return new DataDirectory(root);
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** Takes the directory for this process, until {@link #release} or the end of the process. */
    boolean lock(String name) throws IOException {
        if (channel == null) {
            channel =
                    FileChannel.open(
                            file(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OPEN.add(channel);
        }
        try {
            if (channel.tryLock() == null) {
                return false;
            }
        } catch (OverlappingFileLockException e) {
            return false;
        }
        keep(HOLDER, ProcessHandle.current().pid() + " " + name);
        return true;
    }

    void release() throws IOException {
        Files.deleteIfExists(file(HOLDER));
        OPEN.remove(channel);
        channel.close();
        channel = null;
    }

    /** Who holds the lock, as "PID name"; empty in the moment between lock and note. */
    Optional<String> holder() throws IOException {
        return kept(HOLDER);
    }

    Optional<String> kept(String name) throws IOException {
        try {
            return Optional.of(Files.readString(file(name)).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a small file that only its owner may read, whole or not at all. */
    void keep(String name, String value) throws IOException {
        Path half = file(name + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(half, value + "\n", StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(half, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The kept secret of this name, made on first use. */
    String secret(String name) throws IOException {
        if (kept(name).isEmpty()) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            keep(name, HexFormat.of().formatHex(random));
        }
        return kept(name).orElseThrow();
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
