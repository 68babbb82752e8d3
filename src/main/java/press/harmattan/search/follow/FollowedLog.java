package press.harmattan.search.follow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.ChangeWatch;
import press.harmattan.search.store.Position;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Unusable;

/** The log as an index reads it: no further than the names of terms are known here. */
@ApplicationScoped
class FollowedLog {
    private final ChangeRepository changes;
    private final ChangeWatch watch;
    private final TermNames names;

    FollowedLog(ChangeRepository changes, ChangeWatch watch, TermNames names) {
        this.changes = changes;
        this.watch = watch;
        this.names = names;
    }

    /** The end of the log. Whoever reads articles after this has all that they were there. */
    Position end() {
        Position end =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    long head = changes.head();
                                    Instant at = changes.at(head).orElse(null);
                                    return new Position(head, at, Set.of());
                                });
        if (names.upTo() < end.seq()) {
            watch.catchUp();
        }
        return end;
    }

    /** The number of the last change that was committed. */
    long head() {
        return QuarkusTransaction.requiringNew().call(changes::head);
    }

    /**
     * The next changes behind a position; empty at the end.
     *
     * @throws Unusable when the log does not tell what happened behind it
     */
    List<Change> after(Position position, int most) throws Unusable {
        List<Change> rows = checked(position, read(position, most));
        if (rows.isEmpty()) {
            return rows;
        }
        if (names.upTo() < rows.get(rows.size() - 1).seq()) {
            watch.catchUp();
        }
        long known = names.upTo();
        return rows.stream().takeWhile(row -> row.seq() <= known).toList();
    }

    /**
     * @param rows from the change at the position on, as far as it is kept
     * @param horizon the highest number that is not kept
     */
    private record Kept(List<Change> rows, long horizon) {}

    /** The rows first: what is dropped in between shows in the horizon. */
    private Kept read(Position position, int most) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            List<Change> rows = changes.after(position.seq() - 1, most + 1);
                            return new Kept(rows, begins(rows, position) ? 0 : changes.horizon());
                        });
    }

    private static List<Change> checked(Position position, Kept kept) throws Unusable {
        if (begins(kept.rows, position)) {
            boolean same = position.at() == null || position.at().equals(kept.rows.get(0).at());
            if (!same) {
                throw new Unusable(Reason.restored);
            }
            return kept.rows.subList(1, kept.rows.size());
        }
        if (position.seq() > kept.horizon) {
            throw new Unusable(Reason.restored);
        }
        if (position.seq() < kept.horizon) {
            throw new Unusable(Reason.pruned);
        }
        return kept.rows;
    }

    private static boolean begins(List<Change> rows, Position position) {
        return !rows.isEmpty() && rows.get(0).seq() == position.seq();
    }
}
