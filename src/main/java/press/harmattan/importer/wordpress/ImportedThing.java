package press.harmattan.importer.wordpress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What came from where; written by statements that know what to do when it is there already. */
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

    /**
     * What else has to be known.
     *
     * @param url,alt,caption,type of a picture
     * @param state of an article: its state right behind the import, to see whether it was edited
     *     since
     */
    record Detail(String url, String alt, String caption, String type, String state) {}
}
