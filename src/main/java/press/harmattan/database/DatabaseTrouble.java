package press.harmattan.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.StaleStateException;

/**
 * Tells what goes by itself (no connection, no room, no time) and what two people did at once from
 * what is broken.
 */
public final class DatabaseTrouble {

    /** Classes and codes of SQLSTATE after which the same request may well succeed. */
    private static final List<String> TEMPORARY =
            List.of("08", "53", "57", "40001", "40P01", "55P03");

    /** A unique value is taken; what a row refers to is gone, or is referred to. */
    private static final Set<String> CONFLICTS = Set.of("23505", "23503");

    private static final String CANCELED = "57014";

    /** What the pool says, without a code, when nobody gave a connection back in time. */
    private static final String POOL_EXHAUSTED = "acquisition timeout";

    private DatabaseTrouble() {}

    /** Whether the same work may well succeed a little later. */
    public static boolean isTemporary(Throwable failure) {
        return any(failure, t -> t instanceof SQLException sql && isTemporary(sql));
    }

    /** Whether a statement was ended because it took too long. */
    public static boolean isTooLong(Throwable failure) {
        return any(
                failure, t -> t instanceof SQLException sql && CANCELED.equals(sql.getSQLState()));
    }

    /** Whether somebody else has changed a row between its reading and its writing. */
    public static boolean isStale(Throwable failure) {
        return any(
                failure,
                t -> t instanceof OptimisticLockException || t instanceof StaleStateException);
    }

    /**
     * Whether a row was refused because of others: it is there already, or what it needs is not.
     */
    public static boolean isConflict(Throwable failure) {
        return any(
                failure,
                t ->
                        t instanceof SQLException sql
                                && CONFLICTS.contains(String.valueOf(sql.getSQLState())));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> kind) {
        return behind(failure).stream().anyMatch(kind);
    }

    /**
     * A failure and all behind it: what happens as a transaction ends is told by what it
     * suppressed.
     */
    public static Set<Throwable> behind(Throwable failure) {
        Set<Throwable> seen = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable t = open.pop();
            if (seen.add(t)) {
                open.addAll(List.of(t.getSuppressed()));
                if (t.getCause() != null) {
                    open.add(t.getCause());
                }
            }
        }
        return seen;
    }

    /** The cause in one line for the log. */
    public static String say(Throwable failure) {
        return String.valueOf(root(failure).getMessage()).lines().findFirst().orElse("");
    }

    /** What stands above the cause repeats the statement, with an article's whole text. */
    public static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean isTemporary(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && TEMPORARY.stream().anyMatch(state::startsWith)
                || sql.getMessage() != null && sql.getMessage().contains(POOL_EXHAUSTED);
    }
}
