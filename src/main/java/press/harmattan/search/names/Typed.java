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

    /** The words as they are looked for in texts that are folded and not stemmed. */
    public List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }

    List<Word> words() {
        return words;
    }
}
