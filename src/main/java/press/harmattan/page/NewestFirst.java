package press.harmattan.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Query;

/**
 * The order of what happened, newest first, and of what happened at one instant by id. For queries
 * whose root is called {@code it} and has {@code at} and {@code id}.
 */
public final class NewestFirst {
    private NewestFirst() {}

    /** Where something stands in this order. */
    public static List<String> key(Instant at, UUID id) {
        return List.of(at.toString(), id.toString());
    }

    /** Reads the rows of a window, in the direction of reading. */
    public static <T> List<T> rows(Query<T> query, Window window) {
        if (window.backwards()) {
            query.orderBy("it.at asc, it.id asc");
        } else {
            query.orderBy("it.at desc, it.id desc");
        }
        if (window.cursor() != null) {
            restrict(query, window);
        }
        return query.limit(window.rows()).list();
    }

    private static void restrict(Query<?> query, Window window) {
        boolean inclusive = window.cursor().inclusive();
        if (window.backwards() && inclusive) {
            query.where("(it.at, it.id) >= (:cursorAt, :cursorId)");
        } else if (window.backwards()) {
            query.where("(it.at, it.id) > (:cursorAt, :cursorId)");
        } else if (inclusive) {
            query.where("(it.at, it.id) <= (:cursorAt, :cursorId)");
        } else {
            query.where("(it.at, it.id) < (:cursorAt, :cursorId)");
        }
        query.with("cursorAt", window.instant()).with("cursorId", window.id());
    }
}
