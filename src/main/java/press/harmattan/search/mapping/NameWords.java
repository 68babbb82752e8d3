package press.harmattan.search.mapping;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of names. A newsroom has some thousand names and puts a few of them to every article,
 * each in several languages, so what they are read as is kept.
 */
final class NameWords {
    private static final int MOST_KEPT = 20_000;

    private final Map<Name, List<Word>> kept = new ConcurrentHashMap<>();

    private record Name(Family family, String text) {}

    List<Word> of(Family family, String text) {
        Name name = new Name(family, text);
        List<Word> words = kept.get(name);
        if (words == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            words = List.copyOf(Word.of(family, text));
            kept.put(name, words);
        }
        return words;
    }
}
