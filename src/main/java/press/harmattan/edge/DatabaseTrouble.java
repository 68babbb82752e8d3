package press.harmattan.edge;

import java.sql.SQLException;
import java.util.List;

/** Tells what goes by itself (no connection, no room, no time) from what is broken. */
final class DatabaseTrouble {

    /** Classes and codes of SQLSTATE after which the same request may well succeed. */
    private static final List<String> TEMPORARY =
            List.of("08", "53", "57", "40001", "40P01", "55P03");

    /** What the pool says, without a code, when nobody gave a connection back in time. */
    private static final String POOL_EXHAUSTED = "acquisition timeout";

    private DatabaseTrouble() {}

    static boolean isTemporary(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && isTemporary(sql)) {
                return true;
            }
        }
        return false;
    }

    /** The cause in one line for the log. */
    static String say(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean isTemporary(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && TEMPORARY.stream().anyMatch(state::startsWith)
                || sql.getMessage() != null && sql.getMessage().contains(POOL_EXHAUSTED);
    }
}
