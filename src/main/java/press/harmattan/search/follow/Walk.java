package press.harmattan.search.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.mapping.IndexedArticle;

/**
 * Every published article for a new index, in the index's own order, so that little has to be
 * sorted there. Stories are read whole; what is older than its story's newest article is held until
 * the walk is there.
 *
 * <p>A story that changes under way is in the walk once or twice, or not at all when nothing of it
 * could be read. It is made right by the changes behind the position from which the log is followed
 * afterwards: these find it by what was read.
 */
final class Walk {
    private static final Comparator<IndexedArticle> NEWEST =
            Comparator.comparing(IndexedArticle::publishedAt)
                    .thenComparing(article -> Fields.bytes(article.id()))
                    .reversed();

    /** What is held beyond comes too early, and is sorted in the index. */
    private static final int MOST_HELD = 1_000;

    private final IndexedStories stories;
    private final PriorityQueue<IndexedArticle> held = new PriorityQueue<>(NEWEST);
    private Leader last;

    Walk(IndexedStories stories) {
        this.stories = stories;
    }

    /** The next articles; none behind the last. When it fails it can be asked again. */
    List<IndexedArticle> next() {
        List<IndexedArticle> next = new ArrayList<>();
        boolean over = false;
        while (next.isEmpty() && !over) {
            List<Leader> leaders = stories.behind(last);
            over = leaders.isEmpty();
            hold(leaders);
            while (!held.isEmpty() && (over || held.size() > MOST_HELD || isReached(held.peek()))) {
                next.add(held.poll());
            }
        }
        return next;
    }

    /**
     * A story whose leader is gone meanwhile comes with the next of its articles, which may lie
     * behind these leaders.
     */
    private void hold(List<Leader> leaders) {
        List<UUID> next = leaders.stream().map(Leader::story).toList();
        Map<UUID, List<IndexedArticle>> read = stories.read(next);
        last = leaders.isEmpty() ? last : leaders.get(leaders.size() - 1);
        for (List<IndexedArticle> story : read.values()) {
            if (story.stream().anyMatch(this::isReached)) {
                held.addAll(story);
            }
        }
    }

    private boolean isReached(IndexedArticle article) {
        int published = article.publishedAt().compareTo(last.publishedAt());
        return published > 0
                || published == 0
                        && Fields.bytes(article.id()).compareTo(Fields.bytes(last.id())) >= 0;
    }
}
