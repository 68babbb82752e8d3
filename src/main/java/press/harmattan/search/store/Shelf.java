package press.harmattan.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import press.harmattan.database.Program;
import press.harmattan.database.ProgramConfig;
import press.harmattan.search.mapping.Mapping;

/**
 * The directory of the index. Every index that is made has a numbered directory in it, and a commit
 * as soon as it is whole: the one with the highest number and a commit counts.
 */
@ApplicationScoped
public class Shelf {
    private static final String LOCK = "lock";

    private final Path root;
    private final Disk disk;
    private final Mapping mapping;
    private Lock lock;

    Shelf(StoreConfig config, ProgramConfig program, Disk disk, Mapping mapping) {
        this.root =
                config.directory()
                        .map(Path::of)
                        .orElseGet(() -> Program.dataDirectory(program.dataDir()).resolve("search"))
                        .toAbsolutePath();
        this.disk = disk;
        this.mapping = mapping;
    }

    public Path root() {
        return root;
    }

    /**
     * Sees to it that this process alone writes here.
     *
     * @return false while another one does
     */
    public synchronized boolean take() throws IOException {
        Files.createDirectories(root);
        if (lock != null) {
            try {
                lock.ensureValid();
                return true;
            } catch (IOException directoryWasDeleted) {
                leave();
            }
        }
        try (Directory here = FSDirectory.open(root)) {
            lock = here.obtainLock(LOCK);
            return true;
        } catch (LockObtainFailedException taken) {
            return false;
        }
    }

    /** Lets others write here. */
    public synchronized void leave() {
        IOUtils.closeWhileHandlingException(lock);
        lock = null;
    }

    /**
     * Opens the index that counts, after reading it once to its end.
     *
     * @throws Unusable when there is none, or none that can be gone on with
     */
    public Generation open() throws IOException {
        for (Path path : numbered()) {
            if (isFinished(path)) {
                return open(path);
            }
        }
        throw new Unusable(Reason.missing);
    }

    private boolean isFinished(Path path) throws IOException {
        try (Directory directory = disk.open(path)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    /** Opens an index as its last commit has it, again. */
    public Generation open(Path path) throws IOException {
        try {
            return Generation.open(path, disk.open(path), mapping);
        } catch (IllegalArgumentException unknownCodec) {
            throw new Unusable(Reason.mapping, unknownCodec);
        } catch (IOException failure) {
            throw orUnusable(failure);
        }
    }

    /** An empty index beside the one that counts. */
    public Generation create() throws IOException {
        long last = numbered().stream().mapToLong(Shelf::number).findFirst().orElse(0);
        Path path = root.resolve(Long.toString(last + 1));
        return Generation.create(path, disk.open(path), mapping);
    }

    /**
     * Deletes every index but some; what is still read of it goes on.
     *
     * @throws IOException when not all of them could be deleted: that harms nothing but the disk
     */
    public void keepOnly(Set<Path> kept) throws IOException {
        disk.delete(numbered().stream().filter(path -> !kept.contains(path)).toArray(Path[]::new));
    }

    /** The newest first. */
    private List<Path> numbered() throws IOException {
        Files.createDirectories(root);
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(path -> path.getFileName().toString().matches("[0-9]{1,18}"))
                    .sorted(Comparator.comparingLong(Shelf::number).reversed())
                    .toList();
        }
    }

    private static long number(Path path) {
        return Long.parseLong(path.getFileName().toString());
    }

    private static IOException orUnusable(IOException failure) {
        return Unusable.behind(failure).map(IOException.class::cast).orElse(failure);
    }
}
