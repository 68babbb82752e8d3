package press.harmattan.importer.wordpress;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /**
     * What else has to be known.
     *
     * @param url,alt,caption,type of a picture
     * @param left checksum of what the import left here, to see whether it was edited since; null
     *     for what was here before and is not the import's to change
     * @param addresses checksum of the older addresses that were kept for an article
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            String url, String alt, String caption, String type, String left, String addresses) {

        static Detail picture(String url, String alt, String caption, String type) {
            return new Detail(url, alt, caption, type, null, null);
        }

        static Detail left(String left) {
            return new Detail(null, null, null, null, left, null);
        }

        Detail withAddresses(String kept) {
            return new Detail(url, alt, caption, type, left, kept);
        }
    }
}
