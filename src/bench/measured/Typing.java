package measured;

import invented.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people have typed after so many keys. */
final class Typing {
    private static final int KEYS = 8;

    /** Common words stand in many titles; names of tags and authors are made of rarer ones. */
    private static final int[] RANKS = {0, 3, 8, 20, 60, 150, 401, 420, 470, 550, 700, 900};

    private Typing() {}

    /** By how it is told: one to eight letters of a word, then whole words with two swapped. */
    static Map<String, List<Question>> all() {
        Map<String, List<Question>> all = new LinkedHashMap<>();
        for (int keys = 1; keys <= KEYS; keys++) {
            all.put(keys == 1 ? "1 letter" : keys + " letters", begun(keys));
        }
        all.put("a word with a typo", misspelt());
        return all;
    }

    private static List<Question> begun(int keys) {
        List<Question> begun = new ArrayList<>();
        for (int rank : RANKS) {
            for (Lexicon language : Lexicon.values()) {
                String word = language.word(rank) + " " + language.word(rank + 1);
                begun.add(new Question(language, word.substring(0, keys).strip()));
            }
        }
        return begun;
    }

    private static List<Question> misspelt() {
        List<Question> misspelt = new ArrayList<>();
        for (int rank : RANKS) {
            for (Lexicon language : Lexicon.values()) {
                String word = language.word(rank);
                if (word.length() >= 5) {
                    String swapped = word.substring(0, 2) + word.charAt(3) + word.charAt(2);
                    misspelt.add(new Question(language, swapped + word.substring(4)));
                }
            }
        }
        return misspelt;
    }
}
