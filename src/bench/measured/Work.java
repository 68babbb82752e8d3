package measured;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time that the program and its embedded PostgreSQL have used. Unlike the time on the
 * clock it depends little on what else the machine does.
 *
 * @param program the number of its process
 */
record Work(Path directory, long program) {
    private static final double MILLIS_OF_A_TICK = 10;

    // Fields of /proc/PID/stat behind the name, as proc(5) counts them, less three.
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;

    /** In milliseconds, since both were started. */
    double millis() throws Exception {
        String postmaster =
                Files.readAllLines(directory.resolve("postgresql/postmaster.pid")).get(0).strip();
        double ticks = ticks(stat(Long.toString(program)), USER, SYSTEM);
        ticks += ticks(stat(postmaster), USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String[] stat = stat(process.getFileName().toString());
                if (stat.length > 0 && stat[PARENT].equals(postmaster)) {
                    ticks += ticks(stat, USER, SYSTEM);
                }
            }
        }
        return ticks * MILLIS_OF_A_TICK;
    }

    private static double ticks(String[] stat, int... fields) {
        double ticks = 0;
        for (int field : fields) {
            ticks += Long.parseLong(stat[field]);
        }
        return ticks;
    }

    /** Empty for a process that is no more. */
    private static String[] stat(String process) throws Exception {
        try {
            String stat = Files.readString(Path.of("/proc", process, "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
