package press.harmattan.search.store;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** An index cannot be gone on with; another has to be made. */
public final class Unusable extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Unusable(Reason reason) {
        super("The search index cannot be used: " + reason.says());
        this.reason = reason;
    }

    Unusable(Reason reason, Throwable cause) {
        super("The search index cannot be used: " + cause, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /**
     * What a failure means for the index: empty when its files are fine as far as it tells, for
     * instance while the disk is full or the database away.
     */
    public static Optional<Unusable> behind(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, one -> one != null, Throwable::getCause).toList();
        return causes.stream().anyMatch(SQLException.class::isInstance)
                ? Optional.empty()
                : causes.stream().flatMap(one -> of(one).stream()).findFirst();
    }

    private static Optional<Unusable> of(Throwable failure) {
        if (failure instanceof Unusable unusable) {
            return Optional.of(unusable);
        }
        boolean damage =
                failure instanceof CorruptIndexException
                        || failure instanceof IndexFormatTooOldException
                        || failure instanceof IndexFormatTooNewException
                        || failure instanceof IndexNotFoundException
                        || failure instanceof EOFException
                        || failure instanceof FileNotFoundException
                        || failure instanceof NoSuchFileException
                        // The JVM's word for a mapped file that was cut short under it.
                        || failure instanceof InternalError;
        return damage ? Optional.of(new Unusable(Reason.damaged, failure)) : Optional.empty();
    }
}
