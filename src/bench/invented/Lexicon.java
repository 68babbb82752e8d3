package invented;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The invented words of a language, in the order of their frequency, and how they stand in a text.
 */
public enum Lexicon {
    ar("في من على إلى عن أن هذا التي الذي بعد قبل مع كان بين حتى كل خلال عند", " ", "،", 50) {
        private static final String LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنه";
        private static final String[] SHAPES = {
            "123", "1ا23", "م12و3", "12ا3", "م123", "ت12ي3", "12ي3", "12و3", "است12ا3", "ا1ت2ا3",
            "12ا3ة", "م1ا23ة", "123ة", "م12و3ة", "12ائ3", "12و3ية", "م1ت23", "ت1ا23", "م123ة",
                    "12ا3ي"
        };

        @Override
        String word(Random random) {
            StringBuilder root = new StringBuilder();
            while (root.length() < 3) {
                String letter = "" + LETTERS.charAt(random.nextInt(LETTERS.length()));
                if (root.indexOf(letter) < 0) {
                    root.append(letter);
                }
            }
            String shape = SHAPES[random.nextInt(SHAPES.length)];
            return shape.replace('1', root.charAt(0))
                    .replace('2', root.charAt(1))
                    .replace('3', root.charAt(2));
        }

        @Override
        String inText(String word, SplittableRandom random) {
            String whole = word;
            if (random.nextInt(100) < 12) {
                boolean feminine = word.endsWith("ة");
                whole = feminine ? word.substring(0, word.length() - 1) + "ات" : word + "ين";
            }
            return switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4 -> "ال" + whole;
                case 5 -> "وال" + whole;
                case 6 -> "بال" + whole;
                case 7 -> "لل" + whole;
                case 8 -> "و" + whole;
                default -> whole;
            };
        }
    },
    fr("de la le les et des en un une du dans pour par sur au avec ce qui", " ", ",", 30) {
        private static final String[] ENDS = {
            "", "", "e", "age", "eur", "ment", "tion", "ique", "ité", "oir", "esse", "able", "ier",
            "on"
        };

        @Override
        String word(Random random) {
            String middle =
                    syllables(
                            random,
                            "b c d f g l m n p r s t v ch br pl tr gr h",
                            "a e i o u ou ai é an on in");
            String begun = random.nextInt(5) > 0 ? middle : middle.replaceFirst("^[^aeioué]+", "");
            return begun + ENDS[random.nextInt(ENDS.length)];
        }

        @Override
        String inText(String word, SplittableRandom random) {
            String whole = random.nextInt(100) < 30 && !word.endsWith("s") ? word + "s" : word;
            boolean elided = "aeiouéh".indexOf(word.charAt(0)) >= 0 && random.nextBoolean();
            return elided ? (random.nextBoolean() ? "l’" : "d'") + whole : whole;
        }
    },
    en("the of and to in a is for on with that by at from as it was are", " ", ",", 20) {
        private static final String[] ENDS = {
            "", "", "er", "ness", "tion", "ment", "ly", "ful", "ock", "ow", "ist", "al", "um", "eth"
        };

        @Override
        String word(Random random) {
            return syllables(
                            random,
                            "b c d f g h k l m n p r s t w sh th st br cl",
                            "a e i o u ea oo ou ai")
                    + ENDS[random.nextInt(ENDS.length)];
        }

        @Override
        String inText(String word, SplittableRandom random) {
            return switch (random.nextInt(12)) {
                case 0, 1, 2 -> word.endsWith("s") ? word : word + "s";
                case 3 -> word.endsWith("e") ? word + "d" : word + "ed";
                case 4 -> word.endsWith("e") ? word : word + "ing";
                default -> word;
            };
        }
    };

    /** How many words each has, those excepted that stand for little. */
    static final int WORDS = 20_000;

    private static final int SHORTEST = 3;

    private final List<String> small;
    private final String comma;
    private final int share;
    private final List<String> words;

    Lexicon(String small, String space, String comma, int share) {
        this.small = List.of(small.split(space));
        this.comma = comma;
        this.share = share;
        Random random = new Random(ordinal());
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < WORDS) {
            String word = word(random);
            if (word.length() >= SHORTEST && !this.small.contains(word)) {
                all.add(word);
            }
        }
        List<String> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        words = List.copyOf(order);
    }

    abstract String word(Random random);

    /** A form of the word, with what may stand before and behind it. */
    abstract String inText(String word, SplittableRandom random);

    /** The word with a rank, 0 for the most frequent, as a dictionary has it. */
    public String word(int rank) {
        return words.get(rank);
    }

    String small(SplittableRandom random) {
        return small.get(random.nextInt(small.size()));
    }

    String comma() {
        return comma;
    }

    /** A language as often as the newsroom writes in it. */
    static Lexicon draw(SplittableRandom random) {
        int left = random.nextInt(100);
        for (Lexicon language : values()) {
            left -= language.share;
            if (left < 0) {
                return language;
            }
        }
        return en;
    }

    /** With a capital where the script has them. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String syllables(Random random, String onsets, String vowels) {
        String[] starts = onsets.split(" ");
        String[] middles = vowels.split(" ");
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(starts[random.nextInt(starts.length)])
                    .append(middles[random.nextInt(middles.length)]);
        }
        return word.toString();
    }
}
