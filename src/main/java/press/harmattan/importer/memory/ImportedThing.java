package press.harmattan.importer.memory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What came from where, for reading. */
@Entity
@Immutable
@Table(name = "imported")
@IdClass(ImportedThing.Key.class)
class ImportedThing {
    @Id String source;
    @Id String kind;
    @Id String externalId;
    UUID subjectId;
    String checksum;

    @JdbcTypeCode(SqlTypes.JSON)
    Detail detail;

    /** A thing of a site. */
    record Key(String source, String kind, String externalId) {}
}
