package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import press.harmattan.database.Hql;

/** Which stories the newsroom works on, whether or not readers see them. */
@ApplicationScoped
public class StoryRepository {
    private final Hql hql;

    StoryRepository(Hql hql) {
        this.hql = hql;
    }

    /**
     * The stories that ids stand for: their own, or those of their articles.
     *
     * @return by id; without those that are neither
     */
    public Map<UUID, UUID> of(Collection<UUID> ids) {
        Map<UUID, UUID> stories = new HashMap<>();
        if (!ids.isEmpty()) {
            hql.select("select w.id, w.story from WorkingCopy w", Told.class)
                    .where("w.id in :ids or w.story in :ids", "ids", ids)
                    .list()
                    .forEach(
                            article -> {
                                stories.putIfAbsent(article.id, article.story);
                                stories.put(article.story, article.story);
                            });
            stories.keySet().retainAll(ids);
        }
        return stories;
    }

    private record Told(UUID id, UUID story) {}
}
