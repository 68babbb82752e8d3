package press.harmattan.importer.report;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far an import is: a bar on a terminal, else a plain line every few seconds. */
public interface Progress extends AutoCloseable {

    /** Begins a part of the work, as long as so many bytes; zero when that is not known. */
    void begin(String part, long bytes);

    /** Tells how many bytes of the part are done. */
    void at(long bytes);

    @Override
    void close();

    /** Shows nothing, for work that nobody waits for. */
    static Progress none() {
        return new Lines(null, null);
    }

    /** The right one for where the program runs; it writes to standard error. */
    static Progress shown() {
        return isTerminal() ? new Bar() : new Lines(System.err, Duration.ofSeconds(5));
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is a console without a terminal, too.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** The bar. */
    final class Bar implements Progress {
        private ProgressBar bar;

        @Override
        public void begin(String part, long bytes) {
            close();
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(part)
                            .setInitialMax(bytes > 0 ? bytes : -1)
                            .setUnit(" MB", 1 << 20)
                            .setUpdateIntervalMillis(200)
                            .build();
        }

        @Override
        public void at(long bytes) {
            bar.stepTo(bytes);
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** The lines. */
    final class Lines implements Progress {
        private final PrintStream out;
        private final Duration pause;
        private String part;
        private long whole;
        private long next;

        Lines(PrintStream out, Duration pause) {
            this.out = out;
            this.pause = pause;
        }

        @Override
        public void begin(String part, long bytes) {
            this.part = part;
            whole = bytes;
            next = out == null ? Long.MAX_VALUE : System.nanoTime() + pause.toNanos();
        }

        @Override
        public void at(long bytes) {
            if (out != null && System.nanoTime() - next >= 0) {
                next = System.nanoTime() + pause.toNanos();
                String share = whole > 0 ? ", " + Math.min(100, 100 * bytes / whole) + " %" : "";
                out.printf("%s: %d MB%s%n", part, bytes >> 20, share);
            }
        }

        @Override
        public void close() {}
    }
}
