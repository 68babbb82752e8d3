package press.harmattan.search.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of the words that are met most, for many threads. It has two halves: what is met
 * again moves from the older to the younger, and when that is full the older one is forgotten. To
 * keep the exact order of use would cost a tenth of indexing.
 */
final class Memory<V> {
    private final Function<String, V> make;
    private final int half;
    private volatile Map<String, V> younger;
    private volatile Map<String, V> older = Map.of();

    /**
     * @param most how many words it holds
     */
    Memory(int most, Function<String, V> make) {
        this.make = make;
        half = most / 2;
        younger = new ConcurrentHashMap<>(half);
    }

    V of(String word) {
        V known = younger.get(word);
        return known != null ? known : renewed(word);
    }

    private V renewed(String word) {
        V known = older.get(word);
        V renewed = known != null ? known : make.apply(word);
        Map<String, V> now = younger;
        now.put(word, renewed);
        if (now.size() > half) {
            forget(now);
        }
        return renewed;
    }

    private synchronized void forget(Map<String, V> full) {
        if (younger == full) {
            older = full;
            younger = new ConcurrentHashMap<>(half);
        }
    }
}
