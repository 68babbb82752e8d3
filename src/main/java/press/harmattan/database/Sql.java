package press.harmattan.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** What {@link Hql} is for Hibernate's language, for PostgreSQL's own. */
@ApplicationScoped
public class Sql {
    private final Session session;

    Sql(Session session) {
        this.session = session;
    }

    /** Begins a query as {@link Hql#select} does. */
    public <T> Query<T> select(@CompileTimeConstant final String text, Class<T> row) {
        return new Query<>(text, whole -> session.createNativeQuery(whole, row));
    }

    /** Begins a statement that changes rows; it needs a transaction. */
    public Change change(@CompileTimeConstant final String text) {
        return new Change(session.createNativeMutationQuery(text));
    }

    /** A statement that waits for its values. */
    public static final class Change {
        private final MutationQuery statement;

        private Change(MutationQuery statement) {
            this.statement = statement;
        }

        /** Gives a named parameter its value. */
        public Change with(String name, Object value) {
            statement.setParameter(name, value);
            return this;
        }

        /** Runs the statement and returns the number of rows that it changed. */
        public int run() {
            return statement.executeUpdate();
        }
    }
}
