package press.harmattan.comment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.article.Discussion;
import press.harmattan.article.Discussions;
import press.harmattan.comment.CommentRepository.Tally;

/** Counts what readers may read, and knows until when they may add to it. */
@Singleton
public class ArticleDiscussions implements Discussions {
    private final CommentRepository comments;
    private final CommentConfig config;

    ArticleDiscussions(CommentRepository comments, CommentConfig config) {
        this.comments = comments;
        this.config = config;
    }

    /** Whether comments are taken under an article that was first published then. */
    public boolean areOpen(Instant published) {
        return config.enabled() && Instant.now().isBefore(end(published));
    }

    @Override
    public Map<UUID, Discussion> of(Map<UUID, Instant> published) {
        Map<UUID, Tally> tallies =
                comments.tally(published.keySet()).stream()
                        .collect(Collectors.toMap(Tally::articleId, one -> one));
        Map<UUID, Discussion> discussions = new HashMap<>();
        published.forEach((id, at) -> discussions.put(id, discussion(at, tallies.get(id))));
        return discussions;
    }

    private Discussion discussion(Instant published, Tally tally) {
        Instant end = end(published);
        Instant changed = Instant.now().isBefore(end) ? null : end;
        if (tally != null && (changed == null || tally.changedAt().isAfter(changed))) {
            changed = tally.changedAt();
        }
        return new Discussion(areOpen(published), tally == null ? 0 : tally.count(), changed);
    }

    private Instant end(Instant published) {
        return published.plus(config.closeAfter());
    }
}
