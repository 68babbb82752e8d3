package press.harmattan.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The log's table, for reading. */
@Entity
@Immutable
@Table(name = "change")
class ChangeRow {
    @Id long seq;
    Instant at;

    @Enumerated(EnumType.STRING)
    Subject subject;

    UUID subjectId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Integer revision;

    @JdbcTypeCode(SqlTypes.JSON)
    FilterValues before;

    @JdbcTypeCode(SqlTypes.JSON)
    FilterValues after;
}
