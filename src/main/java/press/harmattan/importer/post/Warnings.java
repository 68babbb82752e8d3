package press.harmattan.importer.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was lost in cleaning, each kind once with how often, however long the post is. */
final class Warnings {
    private static final int MOST_KINDS = 50;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String kind) {
        if (counts.size() < MOST_KINDS || counts.containsKey(kind)) {
            counts.merge(kind, 1, Integer::sum);
        }
    }

    List<String> list() {
        return counts.entrySet().stream()
                .map(
                        e ->
                                e.getValue() == 1
                                        ? e.getKey()
                                        : e.getKey() + " (" + e.getValue() + " times)")
                .toList();
    }
}
