package press.harmattan.search.names;

import java.util.List;
import java.util.stream.Collectors;

/** What somebody has typed so far: words, the last of which may go on. */
public final class Typed {
    private final List<Word> words;

    private Typed(List<Word> words) {
        this.words = words;
    }

    public static Typed of(String text) {
        return new Typed(Word.of(text));
    }

    /** Whether there is nothing to look for: no letter and no digit. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words as they were typed, without what stands between them. */
    public String text() {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    /** How many letters and digits it has. */
    public int length() {
        return words.stream()
                .map(Word::folded)
                .mapToInt(word -> word.codePointCount(0, word.length()))
                .sum();
    }

    public List<Word> words() {
        return words;
    }
}
