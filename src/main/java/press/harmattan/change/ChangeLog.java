package press.harmattan.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes down what a transaction changed and writes it as the transaction's last act, so that the
 * lock under which the numbers are drawn is held for as short a time as can be.
 */
@ApplicationScoped
public class ChangeLog {
    private static final Object PENDING = ChangeLog.class;

    private final TransactionSynchronizationRegistry transaction;
    private final TransactionManager transactions;
    private final EntityManager entities;
    private final ChangeRepository changes;

    ChangeLog(
            TransactionSynchronizationRegistry transaction,
            TransactionManager transactions,
            EntityManager entities,
            ChangeRepository changes) {
        this.transaction = transaction;
        this.transactions = transactions;
        this.entities = entities;
        this.changes = changes;
    }

    /**
     * Adds a change to the log when the current transaction commits.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void add(Change change) {
        pending().add(change);
    }

    @SuppressWarnings("unchecked")
    private List<Change> pending() {
        List<Change> pending = (List<Change>) transaction.getResource(PENDING);
        if (pending == null) {
            pending = new ArrayList<>();
            transaction.putResource(PENDING, pending);
            writeLast(pending);
        }
        return pending;
    }

    /**
     * Not interposed: those come later and are Hibernate's own, which gives its connection back.
     */
    private void writeLast(List<Change> pending) {
        try {
            transactions.getTransaction().registerSynchronization(new WriteLast(pending));
        } catch (RollbackException | SystemException lost) {
            throw new IllegalStateException("The transaction cannot take a change any more", lost);
        }
    }

    private final class WriteLast implements Synchronization {
        private final List<Change> pending;

        WriteLast(List<Change> pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCompletion() {
            entities.flush();
            changes.append(pending);
        }

        @Override
        public void afterCompletion(int outcome) {
            // The database tells every instance, this one too; there is nothing to do here.
        }
    }
}
