package press.harmattan.importer.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The sections that there have to be, which may stand in a circle. */
final class SectionTree {
    private final Map<String, Wanted> sections = new LinkedHashMap<>();

    void add(Wanted section) {
        sections.putIfAbsent(section.key(), section);
    }

    Wanted get(String key) {
        return sections.get(key);
    }

    /** All of them, each behind the one above it. */
    Collection<Wanted> fromAbove() {
        Map<String, Wanted> ordered = new LinkedHashMap<>();
        sections.keySet().forEach(key -> order(key, ordered, new HashSet<>()));
        return ordered.values();
    }

    /** The one of some that has the most above it; null for none. */
    String deepest(Set<String> keys) {
        String deepest = null;
        for (String key : keys) {
            if (deepest == null || above(key).size() > above(deepest).size()) {
                deepest = key;
            }
        }
        return deepest;
    }

    Set<String> above(String key) {
        Set<String> above = new LinkedHashSet<>();
        Wanted section = sections.get(key);
        while (section != null && section.parent() != null && above.add(section.parent())) {
            section = sections.get(section.parent());
        }
        return above;
    }

    /** A circle is cut where it closes. */
    private void order(String key, Map<String, Wanted> ordered, Set<String> below) {
        Wanted section = sections.get(key);
        if (section == null || ordered.containsKey(key)) {
            return;
        }
        below.add(key);
        boolean closes = section.parent() != null && below.contains(section.parent());
        if (section.parent() != null && !closes) {
            order(section.parent(), ordered, below);
        }
        ordered.put(key, closes ? section.withoutParent() : section);
    }
}
