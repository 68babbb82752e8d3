package press.harmattan.published;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.harmattan.change.FilterValues;
import press.harmattan.image.Image;

/**
 * An article's own fields, its body excepted: the same in a working copy, a snapshot and a
 * revision.
 */
@Embeddable
public record Content(
        String title,
        String kicker,
        String summary,
        @JdbcTypeCode(SqlTypes.JSON) Image image,
        UUID sectionId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> authorIds,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> regionIds,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> tagIds,
        @JdbcTypeCode(SqlTypes.JSON) List<Source> sources,
        @Enumerated(EnumType.STRING) Access access,
        @JdbcTypeCode(SqlTypes.JSON) Rights rights) {

    /** The same under another title. */
    public Content titled(String other) {
        return new Content(
                other, kicker, summary, image, sectionId, authorIds, regionIds, tagIds, sources,
                access, rights);
    }

    /** What the change log tells of it. */
    public FilterValues filterValues(UUID story, String lang) {
        return new FilterValues(
                lang, access.name(), sectionId, regionIds, tagIds, authorIds, null, story);
    }
}
