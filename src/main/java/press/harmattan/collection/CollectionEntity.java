package press.harmattan.collection;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import press.harmattan.language.Texts;

@Entity
@Table(name = "collection")
class CollectionEntity {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    private int length;

    @JdbcTypeCode(SqlTypes.JSON)
    private SavedQuery query;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Pick> picks;

    @Version private int version;

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /** Becomes what an editor decided. */
    void become(Curated curated) {
        slug = curated.slug();
        titles = curated.titles();
        length = curated.length();
        query = curated.query();
        picks = List.copyOf(curated.picks());
    }
}
