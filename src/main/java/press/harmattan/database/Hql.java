package press.harmattan.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/**
 * Asks for records in Hibernate's query language. The compiler refuses a text that is not a
 * constant, so nothing a reader sends can become part of a query.
 *
 * <p>What is chosen at run time, such as one of several orders, is chosen among {@link Clause}s.
 */
@ApplicationScoped
public class Hql {
    private final Session session;

    Hql(Session session) {
        this.session = session;
    }

    /**
     * Begins a query that answers in {@code row}: a record with one component for each selected
     * expression, or the type of the only one.
     *
     * @param text up to and including the joins: conditions and order are added to the answer
     */
    public <T> Query<T> select(@CompileTimeConstant final String text, Class<T> row) {
        return new Query<>(text, whole -> session.createSelectionQuery(whole, row));
    }
}
