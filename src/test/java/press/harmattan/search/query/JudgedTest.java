package press.harmattan.search.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.IndexedArticle;

/** How well the formula does what readers hope for; {@code src/bench/judged} shows the figures. */
class JudgedTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Path TABLE =
            Path.of("src/test/resources/press/harmattan/search/query/judged.tsv");

    @Test
    void readers_find_what_they_hope_for_among_thousands_of_articles_of_the_same_words()
            throws IOException {
        SampleArchive sample = new SampleArchive();
        List<IndexedArticle> articles = new ArrayList<>(sample.articles());
        articles.addAll(new Distractors(sample, NOW).make(2_000));
        List<String> missed = new ArrayList<>();
        Map<String, Score> scores = new TreeMap<>();
        try (IndexInMemory index = IndexInMemory.of(articles)) {
            for (String row :
                    Files.readAllLines(TABLE).subList(1, Files.readAllLines(TABLE).size())) {
                Judged judged = Judged.of(row, sample);
                List<UUID> found = index.find(query(judged));
                boolean three = judged.hasBestInThree(found);
                Score one = new Score(1, judged.ndcg(found), three ? 1 : 0);
                scores.merge("all", one, Score::plus);
                scores.merge(
                        judged.lang().isEmpty() ? "any" : judged.lang().get(0), one, Score::plus);
                if (one.ndcg() < 0.99) {
                    missed.add(String.format(Locale.ROOT, "%.2f  %s", one.ndcg(), judged.q()));
                }
            }
        }
        Score all = scores.get("all");
        String report = report(scores, missed);
        Files.writeString(Path.of("target", "judged.txt"), report);
        assertTrue(all.ndcg() / all.queries() > 0.9, report);
        assertTrue(all.three() > all.queries() * 0.9, report);
    }

    private static Query query(Judged judged) {
        Words words = QueryParser.parse(judged.q());
        ArticleFilter filter = ArticleFilter.of(judged.lang(), TermFilter.EVERYWHERE, List.of());
        return new BooleanQuery.Builder()
                .add(Rankings.usual().of(words, judged.lang(), NOW), Occur.MUST)
                .add(Filters.of(filter), Occur.FILTER)
                .build();
    }

    private static String report(Map<String, Score> scores, List<String> missed) {
        StringBuilder report = new StringBuilder("language  queries  nDCG@10  best in three\n");
        scores.forEach((lang, score) -> report.append(score.line(lang)));
        missed.forEach(line -> report.append(line).append('\n'));
        return report.toString();
    }

    private record Score(int queries, double ndcg, int three) {
        Score plus(Score other) {
            return new Score(queries + other.queries, ndcg + other.ndcg, three + other.three);
        }

        String line(String lang) {
            return String.format(
                    Locale.ROOT,
                    "%-8s  %7d  %7.3f  %12.0f %%%n",
                    lang,
                    queries,
                    ndcg / queries,
                    100.0 * three / queries);
        }
    }
}
