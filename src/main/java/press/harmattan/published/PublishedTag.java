package press.harmattan.published;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Which published article has which tag. Written by triggers from the snapshot, read by filters.
 */
@Entity
@Immutable
@IdClass(PublishedTag.Key.class)
class PublishedTag {
    @Id UUID articleId;
    @Id UUID tagId;

    record Key(UUID articleId, UUID tagId) {}
}
