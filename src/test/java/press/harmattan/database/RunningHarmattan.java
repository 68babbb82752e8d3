package press.harmattan.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.database.embedded.Begun;

/**
 * The packaged program as a process of its own, on free ports of the loopback interface. For tests
 * that run after {@code package}, with {@link Begun} as an extension that tidies up.
 */
public final class RunningHarmattan implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern LISTENING =
            Pattern.compile(
                    "started in .*Listening on: (http://\\S+)\\. "
                            + "Management interface listening on (http://\\S+)\\.\\R");

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final Thread reader;

    private RunningHarmattan(Process process) {
        this.process = process;
        this.reader = reader(process.getInputStream(), output);
    }

    /** What a run that came to its own end left. */
    public record Finished(int exitCode, String output, String errors) {}

    /**
     * Starts a server and waits until it listens.
     *
     * @param settings properties such as {@code harmattan.sample-content=true}; it is off by
     *     itself, and so is the delay before a stop; the last of several values counts
     */
    public static RunningHarmattan start(Path dataDirectory, String... settings) {
        try {
            RunningHarmattan started =
                    new RunningHarmattan(
                            Begun.in(
                                    dataDirectory,
                                    command(dataDirectory, List.of(settings), List.of())
                                            .redirectErrorStream(true)));
            started.awaitStart();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a second instance: on the same database, by its address, and with the same key. */
    public static RunningHarmattan beside(Path dataDirectory) {
        List<String> settings = new ArrayList<>(List.of(HomeDatabase.settings(dataDirectory)));
        settings.add("harmattan.search.directory=" + dataDirectory.resolve("search-beside"));
        return start(dataDirectory, settings.toArray(String[]::new));
    }

    /** Runs the program with arguments, or a server that is expected to refuse, to its end. */
    public static Finished run(Path dataDirectory, List<String> settings, String... arguments) {
        try {
            Process process =
                    Begun.in(dataDirectory, command(dataDirectory, settings, List.of(arguments)));
            StringBuffer output = new StringBuffer();
            Thread outputReader = reader(process.getInputStream(), output);
            StringBuffer errors = new StringBuffer();
            Thread errorReader = reader(process.getErrorStream(), errors);
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It did not end:\n" + output + errors);
            }
            outputReader.join(PATIENCE.toMillis());
            errorReader.join(PATIENCE.toMillis());
            return new Finished(process.exitValue(), output.toString(), errors.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a command and leaves it to the caller; what it writes is lost. */
    public static Process begin(Path dataDirectory, String... arguments) {
        try {
            return Begun.in(
                    dataDirectory,
                    command(dataDirectory, List.of(), List.of(arguments))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(
            Path dataDirectory, List<String> settings, List<String> arguments) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: mvn package makes it");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dharmattan.data-dir=" + dataDirectory);
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=0");
        command.add("-Dquarkus.management.port=0");
        command.add("-Dquarkus.shutdown.delay=0s");
        command.add("-Dharmattan.sample-content=false");
        settings.forEach(setting -> command.add("-D" + setting));
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Where it listens, without a slash at the end. */
    public String url() {
        return address(1);
    }

    /** Where the machine itself asks how it is, without a slash at the end. */
    public String managementUrl() {
        return address(2);
    }

    private String address(int group) {
        Matcher matcher = LISTENING.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("It does not listen:\n" + output);
        }
        return matcher.group(group);
    }

    /** Everything that it has written until now. */
    public String output() {
        return output.toString();
    }

    /** The process. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the process as a power cut would; its database goes on. */
    public void killHard() {
        process.destroyForcibly();
        await();
    }

    /** Asks it to stop. By its handle, for its process would close what we read as well. */
    public void askToStop() {
        handle().destroy();
    }

    /** Asks it to stop and waits for its end. */
    public void stop() {
        askToStop();
        await();
    }

    @Override
    public void close() {
        stop();
    }

    private void awaitStart() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!LISTENING.matcher(output).find()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("It did not start:\n" + output);
            }
            pause();
        }
    }

    private void await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It did not end:\n" + output);
            }
            reader.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread reader(InputStream stream, StringBuffer into) {
        Thread reader = new Thread(() -> read(stream, into));
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void read(InputStream stream, StringBuffer into) {
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            char[] part = new char[4096];
            for (int length; (length = reader.read(part)) >= 0; ) {
                into.append(part, 0, length);
            }
        } catch (IOException e) {
            into.append(e);
        }
    }
}
