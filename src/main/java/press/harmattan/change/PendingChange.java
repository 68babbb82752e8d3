package press.harmattan.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A change of a transaction that has not committed yet. */
@Entity
class PendingChange {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private FilterValues before;

    @JdbcTypeCode(SqlTypes.JSON)
    private FilterValues after;

    protected PendingChange() {}

    PendingChange(
            Subject subject,
            UUID subjectId,
            Kind kind,
            Integer revision,
            FilterValues before,
            FilterValues after) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.kind = kind;
        this.revision = revision;
        this.before = before;
        this.after = after;
    }
}
