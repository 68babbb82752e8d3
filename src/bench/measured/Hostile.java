package measured;

import invented.Lexicon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions that are made up to take long. */
final class Hostile {
    private static final String NUMBERS =
            "&total=exact&facets=section,tag,region,author,lang,year&highlight=true";

    private Hostile() {}

    /**
     * By how it is told.
     *
     * @param parameters those beside {@code q}
     */
    record Asked(Question question, String parameters) {}

    static Map<String, Asked> all() {
        String alternatives =
                IntStream.range(0, 8).mapToObj(Hostile::pair).collect(Collectors.joining(" OR "));
        String phrases =
                IntStream.range(0, 8)
                        .mapToObj(i -> '"' + pair(i) + '"')
                        .collect(Collectors.joining(" OR "));
        String common =
                IntStream.range(0, 32)
                        .mapToObj(Lexicon.fr::word)
                        .collect(Collectors.joining(" OR "));
        Map<String, Asked> all = new LinkedHashMap<>();
        add(all, "quoted words that say little", "\"في من\" OR \"de la\" OR \"of the\"");
        add(all, "one of them 32 times", "\"" + "de la ".repeat(16).strip() + "\"");
        add(all, "eight alternatives of two common words", alternatives);
        add(all, "eight phrases", phrases);
        add(all, "every common word", common.substring(0, Math.min(512, common.length())));
        add(all, "a common word without a common one", Lexicon.fr.word(0) + " -" + Lexicon.fr.word(1));
        add(all, "512 letters in one word", "x".repeat(512));
        add(all, "emoji", "🌾".repeat(128));
        add(all, "quotation marks alone", "\"".repeat(512));
        return all;
    }

    private static void add(Map<String, Asked> all, String name, String q) {
        all.put(name, new Asked(new Question(null, q), ""));
        all.put(name + ", counted in every way", new Asked(new Question(null, q), NUMBERS));
    }

    private static String pair(int i) {
        return Lexicon.fr.word(i) + " " + Lexicon.fr.word(i + 1);
    }
}
