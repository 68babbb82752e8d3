package press.harmattan.published;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A URL where an article was read before it came here, normalised. */
@Entity
@Immutable
class FormerUrl {
    @Id String url;
    UUID articleId;
}
