package measured;

import invented.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Some words of one language that somebody looks for. */
record Question(Lexicon language, String words) {

    /** No words at all. */
    static final Question NONE = new Question(null, "");

    /** The kinds of questions, by how often their words stand in the articles. */
    enum Kind {
        rare("a rare word") {
            @Override
            List<Question> in(Lexicon language) {
                return IntStream.range(0, 20).mapToObj(i -> of(language, 9_000 + 500 * i)).toList();
            }
        },
        common("a common word") {
            @Override
            List<Question> in(Lexicon language) {
                return IntStream.range(0, COMMON).mapToObj(i -> of(language, i)).toList();
            }
        },
        two("two common words") {
            @Override
            List<Question> in(Lexicon language) {
                return IntStream.range(0, COMMON)
                        .mapToObj(i -> of(language, i, (i + 1) % COMMON))
                        .toList();
            }
        };

        private static final int COMMON = 12;

        final String name;

        Kind(String name) {
            this.name = name;
        }

        abstract List<Question> in(Lexicon language);

        /** In every language, in turns. */
        List<Question> all() {
            List<Question> all = new ArrayList<>();
            for (int i = 0; i < COMMON; i++) {
                for (Lexicon language : Lexicon.values()) {
                    all.add(in(language).get(i));
                }
            }
            return all;
        }

        private static Question of(Lexicon language, int... ranks) {
            return new Question(
                    language,
                    String.join(" ", IntStream.of(ranks).mapToObj(language::word).toList()));
        }
    }
}
