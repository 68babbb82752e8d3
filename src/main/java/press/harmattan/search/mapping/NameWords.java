package press.harmattan.search.mapping;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.harmattan.search.analysis.Token;

/**
 * The words of names. A newsroom has some thousand names and puts a few of them to every article,
 * each in several languages, so what they are read as is kept.
 */
final class NameWords {
    private static final int MOST_KEPT = 20_000;

    private final Map<Name, List<Token>> kept = new ConcurrentHashMap<>();

    private record Name(Family family, String text) {}

    List<Token> of(Family family, String text) {
        Name name = new Name(family, text);
        List<Token> words = kept.get(name);
        if (words == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            words = List.copyOf(Token.in(text, family.analyzer()));
            kept.put(name, words);
        }
        return words;
    }
}
