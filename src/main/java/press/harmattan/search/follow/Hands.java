package press.harmattan.search.follow;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that analyse and write while another one reads, which waits when all of them are busy:
 * they begin with the articles in the order in which they are read, so that these lie nearly sorted
 * in the index from the beginning.
 */
final class Hands implements AutoCloseable {
    private final ThreadPoolExecutor pool;
    private final AtomicLong written = new AtomicLong();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Hands(int number) {
        pool =
                new ThreadPoolExecutor(
                        number,
                        number,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(number),
                        Hands::thread,
                        Hands::queue);
    }

    /** As many as there are cores. */
    static Hands all() {
        return new Hands(Runtime.getRuntime().availableProcessors());
    }

    /** Half of them, where there is something else to do. */
    static Hands half() {
        return new Hands(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** Writes some articles. */
    interface Writing {
        void write(List<IndexedRow> articles) throws IOException;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "search-build-hand");
        thread.setDaemon(true);
        return thread;
    }

    private static void queue(Runnable work, ThreadPoolExecutor pool) {
        try {
            pool.getQueue().put(work);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** How many articles are written. */
    long written() {
        return written.get();
    }

    /**
     * Has some articles written, soon.
     *
     * @throws IOException when earlier ones could not be
     */
    void take(List<IndexedRow> articles, Writing writing) throws IOException {
        check();
        pool.execute(
                () -> {
                    try {
                        writing.write(articles);
                        written.addAndGet(articles.size());
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
