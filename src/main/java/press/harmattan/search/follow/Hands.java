package press.harmattan.search.follow;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that analyse and write while another one reads; when all of them are busy it helps them.
 */
final class Hands implements AutoCloseable {
    private final ThreadPoolExecutor pool;
    private final AtomicLong written = new AtomicLong();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Hands(int cores) {
        int number = Math.max(1, cores - 1);
        pool =
                new ThreadPoolExecutor(
                        number,
                        number,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(number),
                        Hands::thread,
                        new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** As many as there are cores, the one who reads among them. */
    static Hands all() {
        return new Hands(Runtime.getRuntime().availableProcessors());
    }

    /** Half of them, where there is something else to do. */
    static Hands half() {
        return new Hands(Runtime.getRuntime().availableProcessors() / 2);
    }

    /** Writes one story. */
    interface Writing {
        void write(List<IndexedRow> story) throws IOException;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "search-build-hand");
        thread.setDaemon(true);
        return thread;
    }

    /** How many articles are written. */
    long written() {
        return written.get();
    }

    /**
     * Has some stories written, soon.
     *
     * @throws IOException when earlier ones could not be
     */
    void take(Collection<List<IndexedRow>> stories, Writing writing) throws IOException {
        check();
        pool.execute(
                () -> {
                    try {
                        for (List<IndexedRow> story : stories) {
                            writing.write(story);
                            written.addAndGet(story.size());
                        }
                    } catch (Throwable failed) {
                        failure.compareAndSet(null, failed);
                    }
                });
    }

    /**
     * Waits until everything is written.
     *
     * @throws IOException when something could not be
     */
    @Override
    public void close() throws IOException {
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        check();
    }

    private void check() throws IOException {
        Throwable failed = failure.get();
        if (failed instanceof IOException io) {
            throw io;
        } else if (failed != null) {
            throw new IOException(failed);
        }
    }
}
