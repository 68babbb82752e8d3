package press.harmattan.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Which working copy has which author. Written by triggers from the working copy, read by filters.
 */
@Entity
@Immutable
@IdClass(ArticleAuthor.Key.class)
class ArticleAuthor {
    @Id UUID articleId;
    @Id UUID authorId;

    record Key(UUID articleId, UUID authorId) {}
}
