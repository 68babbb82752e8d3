package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import press.harmattan.audit.AuditLog;
import press.harmattan.change.RecentChanges;
import press.harmattan.search.follow.Build;
import press.harmattan.search.follow.Follower;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Reason;

/** What operators are told of the index, and can do to it. */
@ApplicationScoped
class EditorialSearch {
    private final Shown shown;
    private final IndexKeeper keeper;
    private final Rebuilding rebuilding;
    private final RecentChanges recent;
    private final AuditLog audit;

    EditorialSearch(
            Shown shown,
            IndexKeeper keeper,
            Rebuilding rebuilding,
            RecentChanges recent,
            AuditLog audit) {
        this.shown = shown;
        this.keeper = keeper;
        this.rebuilding = rebuilding;
        this.recent = recent;
        this.audit = audit;
    }

    @Transactional
    IndexState rebuild() {
        audit.record("rebuild", "search", null, Map.of());
        keeper.rebuild();
        return state();
    }

    IndexState state() {
        Optional<Generation> index = shown.live().map(Follower::index);
        Long position = index.map(one -> one.position().seq()).orElse(null);
        long head = recent.upTo();
        return new IndexState(
                keeper.isCurrent(),
                articles(),
                position,
                Math.max(0, head - (position == null ? 0 : position)),
                index.map(Generation::madeAt).orElse(null),
                rebuilding());
    }

    private long articles() {
        try (Snapshot now = shown.acquire().orElse(null)) {
            return now == null ? 0 : now.searcher().getIndexReader().numDocs();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IndexState.Rebuild rebuilding() {
        // The wish is read first: it ends when the making has begun.
        Reason wanted = rebuilding.wanted();
        Build build = rebuilding.build();
        if (build != null) {
            return IndexState.Rebuild.of(build);
        }
        return wanted == null ? null : new IndexState.Rebuild(wanted, null, 0, 0);
    }
}
