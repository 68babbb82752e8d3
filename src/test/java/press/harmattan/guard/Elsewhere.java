package press.harmattan.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.harmattan.database.Sql;

/** Another request, as far as the database can tell. */
@ApplicationScoped
class Elsewhere {
    private final Sql sql;

    Elsewhere(Sql sql) {
        this.sql = sql;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void change(UUID article) {
        sql.change("update article set version = version + 1 where id = :id")
                .with("id", article)
                .run();
    }
}
