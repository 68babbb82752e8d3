package press.harmattan.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Query;
import press.harmattan.page.Window;

/** The order of every list of comments. */
public final class OldestFirst {

    private OldestFirst() {}

    /** Where a comment stands. */
    public static List<String> key(Instant createdAt, UUID id) {
        return List.of(createdAt.toString(), id.toString());
    }

    /** Orders a query of comments {@code c}, and begins it where the window does. */
    public static void restrict(Query<?> query, Window window) {
        if (window.backwards()) {
            query.orderBy("c.createdAt desc, c.id desc");
        } else {
            query.orderBy("c.createdAt asc, c.id asc");
        }
        if (window.cursor() == null) {
            return;
        }
        boolean inclusive = window.cursor().inclusive();
        if (window.backwards() && inclusive) {
            query.where("(c.createdAt, c.id) <= (:instant, :id)");
        } else if (window.backwards()) {
            query.where("(c.createdAt, c.id) < (:instant, :id)");
        } else if (inclusive) {
            query.where("(c.createdAt, c.id) >= (:instant, :id)");
        } else {
            query.where("(c.createdAt, c.id) > (:instant, :id)");
        }
        query.with("instant", window.instant()).with("id", window.id());
    }
}
