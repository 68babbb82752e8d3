package invented;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The sections, tags and authors of the newsroom; its places are those that the program brings. */
public final class Terms {
    /** How many tags there are. */
    static final int TAGS = 600;

    private static final int SECTIONS = 18;
    private static final int AUTHORS = 150;
    private static final Instant MADE = Instant.parse("2016-01-01T00:00:00Z");

    /** The most frequent words name nothing. */
    private static final int FIRST_RANK = 400;

    private final List<Row> sections = new ArrayList<>();
    private final List<Row> tags = new ArrayList<>();
    private final List<Row> authors = new ArrayList<>();

    Terms() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < SECTIONS; i++) {
            UUID parent = i < SECTIONS / 3 ? null : sections.get(i / 2 - 2).id();
            sections.add(row(random, "section-", i, 1, parent));
        }
        for (int i = 0; i < TAGS; i++) {
            tags.add(row(random, "tag-", i, 1 + i % 2, null));
        }
        for (int i = 0; i < AUTHORS; i++) {
            authors.add(row(random, "author-", i, 2, null));
        }
    }

    /**
     * A term.
     *
     * @param names by language, as JSON
     */
    record Row(UUID id, String slug, String names, UUID parent) {}

    /** From the most frequent on. */
    List<Row> sections() {
        return sections;
    }

    /** From the most frequent on. */
    List<Row> tags() {
        return tags;
    }

    /** From the most frequent on. */
    List<Row> authors() {
        return authors;
    }

    private static Row row(
            SplittableRandom random, String kind, int number, int words, UUID parent) {
        StringBuilder names = new StringBuilder();
        for (Lexicon language : Lexicon.values()) {
            names.append(names.isEmpty() ? "{" : ",").append('"').append(language).append("\":\"");
            for (int i = 0; i < words; i++) {
                int rank = FIRST_RANK + random.nextInt(Lexicon.WORDS - FIRST_RANK);
                names.append(i == 0 ? "" : " ").append(Lexicon.capital(language.word(rank)));
            }
            names.append('"');
        }
        return new Row(
                Ids.at(MADE, random.nextLong()),
                kind + (number + 1),
                names.append('}').toString(),
                parent);
    }
}
