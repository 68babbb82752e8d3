package press.harmattan.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a body loses, each kind once with how often, however much somebody sends. */
final class Losses {
    private static final int MOST_KINDS = 50;
    private static final int LONGEST_NAME = 30;

    private record Kind(String what, String became) {}

    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private int others;

    void removed(String what, int times) {
        add(new Kind(what, null), times);
    }

    void removed(String what) {
        removed(what, 1);
    }

    void characters(int times) {
        if (times > 0) {
            removed(Loss.CHARACTER, times);
        }
    }

    void became(String what, String other) {
        add(new Kind(what, other), 1);
    }

    /** In the order in which they were met. */
    List<Loss> list() {
        List<Loss> all = new ArrayList<>();
        counts.forEach((kind, times) -> all.add(new Loss(kind.what, kind.became, times)));
        if (others > 0) {
            all.add(new Loss("more of other kinds", null, others));
        }
        return List.copyOf(all);
    }

    static String tag(String name) {
        return "<" + name(name) + ">";
    }

    /** A name that somebody chose, as it can be said without harm. */
    static String name(String chosen) {
        String plain = chosen.replaceAll("[^\\p{L}\\p{N}:._-]", "?");
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private void add(Kind kind, int times) {
        if (counts.size() < MOST_KINDS || counts.containsKey(kind)) {
            counts.merge(kind, times, Integer::sum);
        } else {
            others += times;
        }
    }
}
