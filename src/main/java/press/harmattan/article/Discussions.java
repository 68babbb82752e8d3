package press.harmattan.article;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What readers say under articles; the room that has the comments answers. */
public interface Discussions {

    /**
     * Tells of the discussion under each article.
     *
     * @param published by article, its first publication
     * @return a discussion for every article
     */
    Map<UUID, Discussion> of(Map<UUID, Instant> published);
}
