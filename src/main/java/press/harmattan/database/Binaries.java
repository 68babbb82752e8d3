package press.harmattan.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of the embedded PostgreSQL, unpacked from the jar into the data directory once. */
final class Binaries {
    /** The version of the archives on the class path; a test compares it with the server's. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private Binaries() {}

    /** The directory that holds {@code bin/postgres}, unpacked first where it is not there yet. */
    static Path in(DataDirectory directory) throws IOException {
        Path home = directory.file("bin-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path half = directory.file("bin-" + VERSION + ".new");
            DataDirectory.delete(half);
            try (InputStream archive = Binaries.class.getResourceAsStream(resource())) {
                unpack(archive, half);
            }
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    /** Removes those of earlier versions; no server may run from them. */
    static void forgetOthers(DataDirectory directory) throws IOException {
        try (var files = Files.newDirectoryStream(directory.file(""), "bin-*")) {
            for (Path path : files) {
                if (!path.equals(directory.file("bin-" + VERSION))) {
                    DataDirectory.delete(path);
                }
            }
        }
    }

    /** Refuses, before anything is written, where no archive is for this machine. */
    static void check() {
        if (resource() == null) {
            throw new CannotStartException(
                    "There is no embedded PostgreSQL for %s on %s: set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 15 or later."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")));
        }
    }

    private static String resource() {
        return switch (System.getProperty("os.name") + " " + System.getProperty("os.arch")) {
            case "Linux amd64" -> "/postgres-linux-x86_64.txz";
            case "Linux aarch64" -> "/postgres-linux-arm_64.txz";
            default -> null;
        };
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new BufferedInputStream(new XZCompressorInputStream(archive)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                Path path = entry.resolveIn(target);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (!path.toString().endsWith(".a")) {
                    Files.createDirectories(path.getParent());
                    write(tar, entry, path);
                }
            }
        }
    }

    private static void write(InputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(program ? "rwx------" : "rw-------"));
        }
    }
}
