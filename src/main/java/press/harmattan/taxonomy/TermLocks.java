package press.harmattan.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.database.Sql;

/** Who has to wait for whom while terms change; every lock is let go as the transaction ends. */
@ApplicationScoped
class TermLocks {
    private final Sql sql;

    TermLocks(Sql sql) {
        this.sql = sql;
    }

    /** Nothing begins to use a term; whoever has begun is waited for. */
    void hold(Subject kind, UUID term) {
        sql.select("select hold_term(:kind, :term)", Boolean.class)
                .with("kind", kind.name())
                .with("term", term)
                .single();
    }
}
