package press.harmattan.search.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** The disk, until a case says that there is no space left on it, or that it is slow. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FillingDisk extends Disk {
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean full;
    private volatile Path kept;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** Whether nothing more can be written, from now on. */
    public void full(boolean isFull) {
        full = isFull;
    }

    /** Whether whoever writes waits, from now on. */
    public void halted(boolean isHalted) {
        gate.countDown();
        gate = new CountDownLatch(isHalted ? 1 : 0);
    }

    /** Whether somebody waits. */
    public boolean isWaitedFor() {
        return waiting.get() > 0;
    }

    /** A directory that cannot be deleted, from now on; null for none. */
    public void keeping(Path path) {
        kept = path;
    }

    @Override
    void delete(Path... paths) throws IOException {
        super.delete(Stream.of(paths).filter(path -> !path.equals(kept)).toArray(Path[]::new));
        if (List.of(paths).contains(kept)) {
            throw new DirectoryNotEmptyException(kept.toString());
        }
    }

    @Override
    Directory open(Path path) throws IOException {
        return new Limited(super.open(path));
    }

    private void check() throws IOException {
        waiting.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        } finally {
            waiting.decrementAndGet();
        }
        if (full) {
            throw new IOException("No space left on device");
        }
    }

    private final class Limited extends FilterDirectory {
        Limited(Directory disk) {
            super(disk);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            check();
            return new LimitedOutput(in.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
                throws IOException {
            check();
            return new LimitedOutput(in.createTempOutput(prefix, suffix, context));
        }
    }

    private final class LimitedOutput extends FilterIndexOutput {
        LimitedOutput(IndexOutput out) {
            super("limited " + out, out.getName(), out);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            check();
            super.writeBytes(bytes, offset, length);
        }
    }
}
