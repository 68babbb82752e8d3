package press.harmattan.published;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Which published article has which author. Written by triggers from the snapshot, read by filters.
 */
@Entity
@Immutable
@IdClass(PublishedAuthor.Key.class)
class PublishedAuthor {
    @Id UUID articleId;
    @Id UUID authorId;

    record Key(UUID articleId, UUID authorId) {}
}
