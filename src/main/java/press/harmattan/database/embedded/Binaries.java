package press.harmattan.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of the embedded PostgreSQL, unpacked from the jar into the data directory once. */
final class Binaries {
    /** The version of the archives on the class path; a test compares it with the server's. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    /** Those of the directory, unpacked first where they are not there yet. */
    static Binaries in(DataDirectory directory) throws IOException {
        Path home = directory.file("bin-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path half = directory.file("bin-" + VERSION + ".new");
            DataDirectory.delete(half);
            try (InputStream archive = Binaries.class.getResourceAsStream(resource())) {
                unpack(archive, half);
            }
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(home);
    }

    /** Refuses, before anything is written, where no archive is for this machine. */
    static void refuseUnknownMachine() {
        if (resource() == null) {
            throw new CannotStartException(
                    "There is no embedded PostgreSQL for %s on %s: set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL 15 or later."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")));
        }
    }

    /** Removes those of other versions; no server may run from them. */
    void forgetOthers() throws IOException {
        try (var files = Files.newDirectoryStream(home.getParent(), "bin-*")) {
            for (Path path : files) {
                if (!path.equals(home)) {
                    DataDirectory.delete(path);
                }
            }
        }
    }

    /** Runs one of them; null when all went well, else what it said. */
    String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root. Nobody is root in a user namespace of its own,
            // while the files stay the caller's.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? null : said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " ran", e);
        }
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
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
