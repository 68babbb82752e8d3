package press.harmattan.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a reader hopes for: a row of {@code judged.tsv}.
 *
 * @param lang the language of the list; empty for every one
 * @param hoped how much somebody who asks this wants an article, from 1 to 3
 */
record Judged(List<String> lang, String q, Map<UUID, Integer> hoped) {

    private static final int PAGE = 10;

    static Judged of(String row, SampleArchive sample) {
        String[] cells = row.split("\t");
        Map<UUID, Integer> hoped = new LinkedHashMap<>();
        for (int i = 2; i < cells.length; i++) {
            String[] one = cells[i].split(" ");
            hoped.put(sample.id(one[0]), Integer.valueOf(one[1]));
        }
        return new Judged(cells[0].equals("-") ? List.of() : List.of(cells[0]), cells[1], hoped);
    }

    /** Normalised discounted cumulative gain of the first ten, with exponential gains. */
    double ndcg(List<UUID> found) {
        List<Integer> grades = new ArrayList<>();
        found.stream().limit(PAGE).forEach(id -> grades.add(hoped.getOrDefault(id, 0)));
        List<Integer> ideal = new ArrayList<>(hoped.values());
        ideal.sort(Collections.reverseOrder());
        return gain(grades) / gain(ideal);
    }

    /** Whether one of the articles that are wanted most is among the first three. */
    boolean hasBestInThree(List<UUID> found) {
        int best = Collections.max(hoped.values());
        return found.stream().limit(3).anyMatch(id -> hoped.getOrDefault(id, 0) == best);
    }

    private static double gain(Collection<Integer> grades) {
        double gain = 0;
        int place = 1;
        for (int grade : grades) {
            gain += (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(++place);
        }
        return gain;
    }
}
