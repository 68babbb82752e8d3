package press.harmattan.published;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Which published article has which region. Written by triggers from the snapshot, read by filters.
 */
@Entity
@Immutable
@IdClass(PublishedRegion.Key.class)
class PublishedRegion {
    @Id UUID articleId;
    @Id UUID regionId;

    record Key(UUID articleId, UUID regionId) {}
}
