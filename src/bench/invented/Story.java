package invented;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * One story of the newsroom, in one language or in several. Its number alone decides what it is.
 */
final class Story {
    private static final Instant FIRST = Instant.parse("2016-10-01T00:00:00Z");
    private static final Duration YEARS = Duration.ofDays(3652);

    private static final Zipf SECTIONS = new Zipf(18, 1);
    private static final Zipf TAGS = new Zipf(Terms.TAGS, 4);
    private static final Zipf AUTHORS = new Zipf(150, 8);
    private static final int WORDS = 120;

    private Story() {}

    /** The languages of a story; one in ten has two or three. */
    static List<Lexicon> languages(long number) {
        SplittableRandom random = new SplittableRandom(number);
        Lexicon first = Lexicon.draw(random);
        if (random.nextInt(10) > 0) {
            return List.of(first);
        }
        List<Lexicon> all = new ArrayList<>(List.of(Lexicon.values()));
        all.remove(first);
        if (random.nextInt(3) > 0) {
            all.remove(random.nextInt(all.size()));
        }
        all.add(0, first);
        return all;
    }

    /**
     * Its articles, the original first.
     *
     * @param stories how many there are: dates go over ten years evenly
     * @param regions the ids of the places, from the most frequent on
     */
    static List<Article> versions(long number, long stories, Terms terms, List<UUID> regions) {
        List<Lexicon> languages = languages(number);
        SplittableRandom random = new SplittableRandom(~number);
        double place = (number + random.nextDouble()) / stories;
        Instant published = FIRST.plusMillis((long) (YEARS.toMillis() * place));
        UUID story = Ids.at(published, random.nextLong());
        UUID section = terms.sections().get(SECTIONS.draw(random)).id();
        Zipf places = new Zipf(regions.size(), 2);
        Set<UUID> about =
                some(random, 1 + random.nextInt(10) / 7, () -> regions.get(places.draw(random)));
        Set<UUID> tags =
                some(random, 1 + random.nextInt(4), () -> terms.tags().get(TAGS.draw(random)).id());
        Set<UUID> authors =
                some(
                        random,
                        1 + random.nextInt(10) / 8,
                        () -> terms.authors().get(AUTHORS.draw(random)).id());
        int lock = random.nextInt(20);
        String access = lock == 0 ? "partner" : lock == 1 ? "registered" : "open";

        List<Article> versions = new ArrayList<>();
        for (Lexicon language : languages) {
            Prose prose = new Prose(language, random);
            Instant at = published.plusSeconds(versions.size() * 3600L);
            int edited = random.nextInt(10) == 0 ? 86_400 : 0;
            versions.add(
                    new Article(
                            Ids.at(at, random.nextLong()),
                            story,
                            language,
                            versions.isEmpty() ? null : versions.get(0).id(),
                            prose.phrase(6 + random.nextInt(4)),
                            prose.phrase(2),
                            prose.paragraph(20),
                            prose.paragraphs(3, WORDS - 30 + random.nextInt(61)),
                            section,
                            about,
                            tags,
                            authors,
                            access,
                            at,
                            at.plusSeconds(edited),
                            number));
        }
        return versions;
    }

    /** One version. */
    record Article(
            UUID id,
            UUID story,
            Lexicon lang,
            UUID translationOf,
            String title,
            String kicker,
            String summary,
            List<String> body,
            UUID section,
            Set<UUID> regions,
            Set<UUID> tags,
            Set<UUID> authors,
            String access,
            Instant publishedAt,
            Instant updatedAt,
            long number) {}

    private interface Draw {
        UUID one();
    }

    private static Set<UUID> some(SplittableRandom random, int most, Draw draw) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (int i = 0; i < most; i++) {
            ids.add(draw.one());
        }
        return ids;
    }
}
