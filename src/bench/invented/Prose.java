package invented;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sentences that nobody would call good: words of a lexicon as often as Zipf has it, between small
 * ones.
 */
final class Prose {
    private static final Zipf FREQUENCIES = new Zipf(Lexicon.WORDS, 20);

    private final Lexicon lexicon;
    private final SplittableRandom random;

    Prose(Lexicon lexicon, SplittableRandom random) {
        this.lexicon = lexicon;
        this.random = random;
    }

    /** Some words without an end. */
    String phrase(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word(i));
        }
        return Lexicon.capital(text.toString());
    }

    /** Sentences of about so many words together. */
    String paragraph(int words) {
        StringBuilder text = new StringBuilder();
        for (int left = words; left > 0; ) {
            int length = Math.min(left, 8 + random.nextInt(10));
            String sentence = phrase(length);
            int comma = sentence.indexOf(' ', sentence.length() / 2);
            text.append(text.isEmpty() ? "" : " ");
            text.append(
                    comma < 0
                            ? sentence
                            : sentence.substring(0, comma)
                                    + lexicon.comma()
                                    + sentence.substring(comma));
            text.append('.');
            left -= length;
        }
        return text.toString();
    }

    List<String> paragraphs(int paragraphs, int words) {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            body.add(paragraph(words / paragraphs));
        }
        return body;
    }

    /** Two words of five are small, and none of them comes first. */
    private String word(int place) {
        return place > 0 && random.nextInt(5) < 2
                ? lexicon.small(random)
                : lexicon.inText(lexicon.word(FREQUENCIES.draw(random)), random);
    }
}
