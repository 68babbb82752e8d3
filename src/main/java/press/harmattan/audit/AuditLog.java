package press.harmattan.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import press.harmattan.http.RequestId;
import press.harmattan.identity.Caller;

/**
 * Takes down who did what. A row is written by the transaction that does it, so there is neither a
 * change without its row nor a row without its change.
 */
@ApplicationScoped
public class AuditLog {
    private final EntityManager entities;
    private final Caller caller;
    private final RoutingContext request;

    AuditLog(EntityManager entities, Caller caller, RoutingContext request) {
        this.entities = entities;
        this.caller = caller;
        this.request = request;
    }

    /**
     * What the caller of this request does.
     *
     * @param action a verb, such as {@code publish}
     * @param subject a noun, such as {@code article}
     * @param detail what the action was told or came to, as JSON members; never a reader's words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, UUID subjectId, Map<String, ?> detail) {
        entities.persist(
                new AuditRow(
                        caller.name(),
                        caller.role(),
                        action,
                        subject,
                        subjectId,
                        RequestId.of(request),
                        detail));
    }

    /** What the program does later, by itself, for somebody who asked for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFor(
            String actor, String action, String subject, UUID subjectId, Map<String, ?> detail) {
        entities.persist(new AuditRow(actor, null, action, subject, subjectId, null, detail));
    }
}
