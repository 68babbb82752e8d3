package press.harmattan.taxonomy;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import press.harmattan.database.Sql;

/**
 * A place where ids of terms are kept. Every room that keeps some has one, so that a term that is
 * in use is not taken away, and one that is merged leaves no trace.
 */
public interface TermUse {

    /** How often a term is used here, by a noun that callers read, such as {@code articles}. */
    Map<String, Long> uses(UUID term);

    /** Puts another term in the place of one, in the caller's transaction. */
    void replace(UUID term, UUID survivor);

    /**
     * Runs a statement that puts {@code :survivor} in the place of {@code :term} in some rows until
     * there are no more: each time stays within the limit of a statement, however many there are.
     */
    default void replaceWhole(Supplier<Sql.Change> some, UUID term, UUID survivor) {
        int rows = 1;
        while (rows > 0) {
            rows = some.get().with("term", term).with("survivor", survivor).run();
        }
    }
}
