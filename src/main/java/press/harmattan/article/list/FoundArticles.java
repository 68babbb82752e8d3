package press.harmattan.article.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.search.ArticleSearch;
import press.harmattan.article.search.ArticleSearch.Hit;
import press.harmattan.page.Slice;
import press.harmattan.page.Window;

/**
 * Reads the rows of what was found by words. The database has the last word on each: what it does
 * not show is left out, and what was changed since its words were looked at must have them still.
 */
final class FoundArticles {
    /** So often a page is filled up again; then it is told as it is, and leads on. */
    private static final int MOST_ROUNDS = 8;

    private static final int MOST_AT_ONCE = 1_000;

    private final ArticleSearch search;
    private final ArticleListRepository repository;
    private final ArticleRequest request;
    private boolean caughtUp;

    FoundArticles(ArticleSearch search, ArticleListRepository repository, ArticleRequest request) {
        this.search = search;
        this.repository = repository;
        this.request = request;
    }

    /** A row, and where it was found. */
    private record Found(ArticleRow row, List<String> key) {}

    /** The page that is asked for. */
    Slice<ArticleRow> page() {
        Window asked = request.window();
        List<Found> found = new ArrayList<>();
        Window rest = asked;
        List<String> end = null;
        int most = asked.rows();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Batch batch = read(rest, most);
            found.addAll(shown(batch));
            end = batch.hits.size() < most ? null : batch.hits.get(most - 1).key();
            if (found.size() >= asked.rows() || end == null) {
                break;
            }
            rest = asked.beyond(end);
            most = Math.min(2 * most, MOST_AT_ONCE);
        }
        Slice<Found> slice =
                asked.slice(
                        found.subList(0, Math.min(found.size(), asked.rows())),
                        Found::key,
                        end,
                        request.total() ? search.count(request.q(), request.filter()) : null);
        return new Slice<>(slice.items().stream().map(Found::row).toList(), slice.page());
    }

    /**
     * What was changed meanwhile may stand elsewhere now, and what is gone may be counted still, so
     * the question is asked once more.
     */
    private Batch read(Window window, int most) {
        Batch batch = readOnce(window, most);
        if (caughtUp || batch.isCurrent()) {
            return batch;
        }
        search.catchUp();
        caughtUp = true;
        return readOnce(window, most);
    }

    private Batch readOnce(Window window, int most) {
        List<Hit> hits = search.find(request.q(), request.filter(), request.sort(), window, most);
        List<UUID> ids = hits.stream().map(Hit::id).toList();
        Map<UUID, ArticleRow> rows =
                ids.isEmpty()
                        ? Map.of()
                        : repository
                                .rows(request.filter().among(ids), request.bodyToRead())
                                .stream()
                                .collect(Collectors.toMap(ArticleRow::id, Function.identity()));
        return new Batch(hits, rows);
    }

    private List<Found> shown(Batch batch) {
        Map<UUID, Integer> now = stillFound(batch.changed());
        return batch.hits.stream()
                .filter(batch::isThere)
                .filter(
                        hit ->
                                batch.isUnchanged(hit)
                                        || isStill(
                                                hit, batch.rows.get(hit.id()), now.get(hit.id())))
                .map(hit -> new Found(batch.rows.get(hit.id()), hit.key()))
                .toList();
    }

    private Map<UUID, Integer> stillFound(List<UUID> changed) {
        return changed.isEmpty() ? Map.of() : search.among(changed, request.q(), request.filter());
    }

    /**
     * Whether a changed article has the words still, and its place.
     *
     * @param revision in which it was found now, null when it was not
     */
    private boolean isStill(Hit hit, ArticleRow row, Integer revision) {
        return revision != null
                && revision >= row.revision()
                && request.sort()
                        .ofRows()
                        .map(sort -> Order.of(sort).key(row).equals(hit.key()))
                        .orElse(true);
    }

    /** What was found, and what the database shows of it. */
    private record Batch(List<Hit> hits, Map<UUID, ArticleRow> rows) {
        boolean isCurrent() {
            return hits.stream().allMatch(hit -> isThere(hit) && isUnchanged(hit));
        }

        boolean isThere(Hit hit) {
            return rows.containsKey(hit.id());
        }

        boolean isUnchanged(Hit hit) {
            return rows.get(hit.id()).revision() == hit.revision();
        }

        List<UUID> changed() {
            return hits.stream()
                    .filter(this::isThere)
                    .filter(hit -> !isUnchanged(hit))
                    .map(Hit::id)
                    .toList();
        }
    }
}
