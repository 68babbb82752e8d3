package press.harmattan.search.facet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decides as somebody does who throws dice. */
record Chance(Random random) {

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    long below(long end) {
        return (long) (random.nextDouble() * end);
    }

    <T> T one(Collection<T> all) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    /** At most so many, perhaps none. */
    <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(all.size(), random.nextInt(most + 1))));
    }

    <T, V> Set<V> some(List<T> all, Function<? super T, V> value, int most) {
        Set<V> values = new LinkedHashSet<>();
        some(all, most).forEach(it -> values.add(value.apply(it)));
        return values;
    }

    /** Nothing, more often than not. */
    <T> Set<T> seldom(Supplier<Set<T>> value) {
        return oneIn(6) ? value.get() : Set.of();
    }
}
