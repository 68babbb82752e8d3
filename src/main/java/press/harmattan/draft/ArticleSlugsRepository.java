package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.language.Slugs;

/**
 * Which slugs are free. A slug is held while its transaction runs, so that two articles that are
 * saved at once do not both take it.
 */
@ApplicationScoped
class ArticleSlugsRepository {
    /** For titles without a letter or a digit. */
    private static final String NAMELESS = "article";

    private static final int BATCH = 100;

    private final Hql hql;
    private final Sql sql;

    ArticleSlugsRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /**
     * What is in the way of a slug that somebody asks for; waits for who is about to take it.
     *
     * @param by the article that is to have it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<String> obstacle(String slug, UUID by) {
        int length = slug.codePointCount(0, slug.length());
        if (length > Slugs.MAX_LENGTH) {
            return Optional.of(
                    "has "
                            + length
                            + " characters, and may have "
                            + Slugs.MAX_LENGTH
                            + Slugs.instead(slug));
        }
        if (Slugs.isReserved(slug)) {
            return Optional.of("is a word of the API's own paths" + Slugs.instead(slug));
        }
        if (Slugs.isUuid(slug)) {
            return Optional.of("looks like an id" + Slugs.instead(slug));
        }
        if (!Slugs.isValid(slug)) {
            return Optional.of(
                    "must be letters and digits in lower case, joined by hyphens"
                            + Slugs.instead(slug));
        }
        sql.select("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .with("key", key(slug))
                .single();
        return taken(List.of(slug), by).isEmpty()
                ? Optional.empty()
                : Optional.of("\"" + slug + "\" is or was another article's");
    }

    /** The slug of a title, with the first number that is free where the plain one is not. */
    @Transactional(Transactional.TxType.MANDATORY)
    String free(String title, UUID by) {
        String base = Slugs.from(title).orElse(NAMELESS);
        for (int from = 1; ; from += BATCH) {
            List<String> candidates =
                    IntStream.range(from, from + BATCH)
                            .mapToObj(n -> n == 1 ? base : Slugs.numbered(base, n))
                            .toList();
            Set<String> taken = taken(candidates, by);
            for (String slug : candidates) {
                if (!taken.contains(slug) && hold(slug) && taken(List.of(slug), by).isEmpty()) {
                    return slug;
                }
            }
        }
    }

    private boolean hold(String slug) {
        return sql.select(
                        "select pg_try_advisory_xact_lock(hashtextextended(:key, 0))",
                        Boolean.class)
                .with("key", key(slug))
                .single()
                .orElseThrow();
    }

    private Set<String> taken(Collection<String> slugs, UUID by) {
        Set<String> taken = new HashSet<>();
        Stream.of(
                        hql.select("select w.slug from WorkingCopy w", String.class)
                                .where("w.slug in :slugs", "slugs", slugs)
                                .where("w.id <> :id", "id", by),
                        hql.select("select t.slug from TakenSlug t", String.class)
                                .where("t.slug in :slugs", "slugs", slugs)
                                .where("t.kind = article")
                                .where("t.subjectId <> :id", "id", by))
                .forEach(query -> taken.addAll(query.list()));
        return taken;
    }

    private static String key(String slug) {
        return "article slug " + slug;
    }
}
