package press.harmattan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.page.NewestFirst;
import press.harmattan.page.Window;

/** What was done, as it was taken down. */
@ApplicationScoped
class AuditRepository {
    private final Hql hql;

    AuditRepository(Hql hql) {
        this.hql = hql;
    }

    List<AuditEntry> page(AuditList.Query asked, Window window) {
        Query<AuditEntry> query =
                hql.select(
                        "select it.id, it.at, it.actor, it.role, it.action, it.subject,"
                                + " it.subjectId, it.requestId, it.detail from AuditRow it",
                        AuditEntry.class);
        if (asked.actor() != null) {
            query.where("it.actor = :actor", "actor", asked.actor());
        }
        if (asked.action() != null) {
            query.where("it.action = :action", "action", asked.action());
        }
        if (asked.subject() != null) {
            query.where("it.subject = :subject", "subject", asked.subject());
        }
        if (asked.subjectId() != null) {
            query.where("it.subjectId = :subjectId", "subjectId", asked.subjectId());
        }
        if (asked.from() != null) {
            query.where("it.at >= :from", "from", asked.from());
        }
        if (asked.to() != null) {
            query.where("it.at < :to", "to", asked.to());
        }
        return NewestFirst.rows(query, window);
    }
}
