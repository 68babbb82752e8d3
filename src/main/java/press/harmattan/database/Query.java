package press.harmattan.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.query.SelectionQuery;

/**
 * A query under construction. Its text grows by constants only and its clauses may come in any
 * order; values go beside the text, by name.
 *
 * @param <T> the row
 */
public final class Query<T> {
    private final String text;
    private final Function<String, ? extends SelectionQuery<T>> session;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String groups = "";
    private String order = "";
    private int most = Integer.MAX_VALUE;

    Query(String text, Function<String, ? extends SelectionQuery<T>> session) {
        this.text = text;
        this.session = session;
    }

    /** Adds a condition that must hold as well as all others. */
    public Query<T> where(@CompileTimeConstant final String condition) {
        return where(Clause.of(condition));
    }

    /** Adds a condition that is kept as a value. */
    public Query<T> where(Clause condition) {
        conditions.add("(" + condition.text + ")");
        return this;
    }

    /** Adds a condition together with the value of its parameter. */
    public Query<T> where(@CompileTimeConstant final String condition, String name, Object value) {
        return where(condition).with(name, value);
    }

    /** Gives a named parameter its value; a collection fills an {@code in :name}. */
    public Query<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Sets what follows {@code group by}. */
    public Query<T> groupBy(@CompileTimeConstant final String keys) {
        groups = " group by " + keys;
        return this;
    }

    /** Sets what follows {@code order by}; every key names its own direction. */
    public Query<T> orderBy(@CompileTimeConstant final String keys) {
        return orderBy(Clause.of(keys));
    }

    /** Sets what follows {@code order by}, kept as a value. */
    public Query<T> orderBy(Clause keys) {
        order = " order by " + keys.text;
        return this;
    }

    /** Answers at most this many rows. */
    public Query<T> limit(int rows) {
        most = rows;
        return this;
    }

    /** All rows. */
    public List<T> list() {
        return build().setMaxResults(most).getResultList();
    }

    /** The only row within the limit, if there is one; two are an error. */
    public Optional<T> single() {
        return build().setMaxResults(most).uniqueResultOptional();
    }

    /** How many rows there are, whatever the limit. */
    public long count() {
        return build().getResultCount();
    }

    private SelectionQuery<T> build() {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        SelectionQuery<T> query = session.apply(text + where + groups + order);
        values.forEach(
                (name, value) -> {
                    if (value instanceof Collection<?> many) {
                        query.setParameterList(name, many);
                    } else {
                        query.setParameter(name, value);
                    }
                });
        return query;
    }
}
