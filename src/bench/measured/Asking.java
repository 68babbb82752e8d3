package measured;

import java.sql.SQLException;

/** Somebody who asks one question after the other. */
interface Asking extends AutoCloseable {
    /** Asks, and reads the whole answer. */
    void ask(Question question) throws Exception;

    @Override
    void close() throws SQLException;

    /** Makes one for each client. */
    interface Way {
        Asking begin() throws Exception;
    }
}
