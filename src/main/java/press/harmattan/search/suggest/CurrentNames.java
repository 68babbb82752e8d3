package press.harmattan.search.suggest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import press.harmattan.search.names.NameIndex;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/**
 * The names of a vocabulary, read again in the background when it has changed. Whoever asks
 * meanwhile waits for a moment, which is enough for some thousand names, and else gets what they
 * were before; nobody waits again for what takes longer than that.
 */
final class CurrentNames<T extends Term> {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** While nothing was read there is nothing else to answer with. */
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(1);

    private final Supplier<Terms<T>> vocabulary;
    private final Executor background;
    private volatile boolean slow;
    private volatile Read<T> read = new Read<>(null, NameIndex.of(new Terms<T>(List.of())));
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

    /**
     * What was read.
     *
     * @param terms null when nothing was
     */
    private record Read<T extends Term>(Terms<T> terms, NameIndex<T> names) {}

    /**
     * Those of a vocabulary.
     *
     * @param vocabulary as it is now, without waiting
     */
    CurrentNames(Supplier<Terms<T>> vocabulary, Executor background) {
        this.vocabulary = vocabulary;
        this.background = background;
    }

    /** The names; empty when they are being read for the first time, and are many. */
    Optional<NameIndex<T>> get() {
        long begin = System.nanoTime();
        Read<T> last = read;
        while (last.terms != vocabulary.get()) {
            if (!isDone(begin(), patience(last) - (System.nanoTime() - begin))) {
                slow = true;
                return last.terms == null ? Optional.empty() : Optional.of(last.names);
            }
            last = read;
        }
        return Optional.of(last.names);
    }

    private long patience(Read<T> last) {
        return last.terms == null ? FIRST_PATIENCE.toNanos() : slow ? 0 : PATIENCE.toNanos();
    }

    /** Has them read, if that has not begun. */
    synchronized CompletableFuture<Void> begin() {
        if (reading.isDone()) {
            reading = CompletableFuture.runAsync(this::read, background);
        }
        return reading;
    }

    private void read() {
        long begin = System.nanoTime();
        Terms<T> terms = vocabulary.get();
        if (terms != read.terms) {
            read = new Read<>(terms, read.names.now(terms));
            slow = System.nanoTime() - begin > PATIENCE.toNanos();
        }
    }

    private static boolean isDone(CompletableFuture<Void> reading, long nanoseconds) {
        try {
            reading.get(nanoseconds, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("names cannot be read", failure.getCause());
        }
    }
}
