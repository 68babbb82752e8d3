package press.harmattan.search.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.Mapping;

/**
 * One index, from the time when it was made until another takes its place. Many threads may {@link
 * #add} while it is made; afterwards one at a time writes. Any number read.
 */
public final class Generation implements AutoCloseable {
    private static final String FINGERPRINT = "fingerprint";
    private static final String MADE_AT = "made";
    private static final double MEMORY_MB = 32;

    private final Path path;
    private final Directory directory;
    private final String fingerprint;
    private final boolean hasOtherWeights;
    private final Instant madeAt;
    private final IndexWriter writer;
    private final Readers readers;

    private volatile Position position;
    private Position committed;

    private Generation(
            Path path,
            Directory directory,
            IndexWriterConfig config,
            String fingerprint,
            boolean hasOtherWeights,
            Instant madeAt,
            Position committed)
            throws IOException {
        this.path = path;
        this.directory = directory;
        this.fingerprint = fingerprint;
        this.hasOtherWeights = hasOtherWeights;
        this.madeAt = madeAt;
        this.committed = committed;
        position = committed;
        writer =
                new IndexWriter(
                        directory, config.setRAMBufferSizeMB(MEMORY_MB).setCommitOnClose(false));
        try {
            readers = new Readers(writer);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw failure;
        }
    }

    static Generation create(Path path, Directory directory, Mapping mapping) throws IOException {
        try {
            return new Generation(
                    path,
                    directory,
                    mapping.writing().setOpenMode(IndexWriterConfig.OpenMode.CREATE),
                    mapping.fingerprint(),
                    false,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS),
                    null);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(directory);
            throw failure;
        }
    }

    static Generation open(Path path, Directory directory, Mapping mapping) throws IOException {
        try {
            Map<String, String> data = checked(directory);
            String fingerprint = data.get(FINGERPRINT);
            if (!mapping.isReadable(fingerprint)) {
                throw new Unusable(Reason.mapping);
            }
            return new Generation(
                    path,
                    directory,
                    mapping.writing().setOpenMode(IndexWriterConfig.OpenMode.APPEND),
                    fingerprint,
                    !fingerprint.equals(mapping.fingerprint()),
                    Instant.parse(data.get(MADE_AT)),
                    Position.read(data));
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(directory);
            throw failure;
        }
    }

    /** What the last commit says of itself, when every file of it is as it was written. */
    private static Map<String, String> checked(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return reader.getIndexCommit().getUserData();
        }
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Whether it was made with other weights than those of now, and is to be made again. */
    public boolean hasOtherWeights() {
        return hasOtherWeights;
    }

    /** When it was made. */
    public Instant madeAt() {
        return madeAt;
    }

    /** How far it is for whoever reads it now; null until it is whole. */
    public Position position() {
        return position;
    }

    /** Whether it still takes anything in: after some failures it does not, and can be read on. */
    public boolean isWriting() {
        return writer.isOpen();
    }

    /** Adds documents of articles that it has not, all or none. */
    public void add(Iterable<Document> documents) throws IOException {
        writer.addDocuments(documents);
    }

    /**
     * Puts documents in place of all that it has of a story, at once: whatever is shown or
     * committed meanwhile has the story before or after. Where one is refused, nothing is changed.
     */
    public void replace(UUID story, Iterable<Document> documents) throws IOException {
        Term all = new Term(Fields.STORY, Fields.bytes(story));
        if (documents.iterator().hasNext()) {
            // As a block without a parent field, so that each lies in the index's order by itself.
            writer.updateDocuments(all, documents);
        } else {
            writer.deleteDocuments(all);
        }
    }

    /** Shows readers what was written until now. */
    public void show(Position reached) throws IOException {
        readers.show();
        position = reached;
    }

    /**
     * Writes down what a restart begins from. What is written meanwhile may be in it or not: it
     * comes after the position, and will be written again.
     */
    public synchronized void commit() throws IOException {
        Position now = position;
        if (!now.equals(committed)) {
            Map<String, String> data = new HashMap<>(now.written());
            data.put(FINGERPRINT, fingerprint);
            data.put(MADE_AT, madeAt.toString());
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            committed = now;
        }
    }

    /**
     * Looks whether its files are still there.
     *
     * @throws Unusable when they are not
     */
    public void look() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            throw new Unusable(Reason.missing);
        }
    }

    /** What can be read of it. */
    public Readers readers() {
        return readers;
    }

    /** Takes nothing in any more; what was not committed is lost, and can be read on. */
    public void end() {
        IOUtils.closeWhileHandlingException(writer::rollback);
    }

    @Override
    public void close() {
        end();
        IOUtils.closeWhileHandlingException(readers, directory);
    }
}
