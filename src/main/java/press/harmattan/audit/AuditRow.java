package press.harmattan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import press.harmattan.identity.Role;

/** One action. The database sets its instant, and refuses to change it. */
@Entity
@Table(name = "audit")
class AuditRow {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    Instant at;

    String actor;

    @Enumerated(EnumType.STRING)
    Role role;

    String action;
    String subject;
    UUID subjectId;
    String requestId;

    /** What is read back has other types than what was put in: that is no change to write. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> detail;

    protected AuditRow() {}

    AuditRow(
            String actor,
            Role role,
            String action,
            String subject,
            UUID subjectId,
            String requestId,
            Map<String, ?> detail) {
        this.actor = actor;
        this.role = role;
        this.action = action;
        this.subject = subject;
        this.subjectId = subjectId;
        this.requestId = requestId;
        // In its order, and with what is null: the row says what was said.
        this.detail = new LinkedHashMap<>(detail);
    }
}
